package vn.campaign111.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.campaign111.catalog.materials.MaterialFile;
import vn.campaign111.publication.Publication;
import vn.campaign111.site.page.Picture;

/** Addresses and names of the files of products. */
final class ProductFiles {

    /** Wide enough for a card on a sharp screen. */
    static final int CARD_WIDTH = 640;

    private static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280);
    private static final int SHOWN_WIDTH = 960;

    private static final Map<String, String> NAMES = Map.of(
            "docx", "Word",
            "pptx", "PowerPoint",
            "xlsx", "Excel",
            "odt", "ODT",
            "txt", "TXT");

    private ProductFiles() {}

    static String image(Publication row, String file, int width) {
        return "/anh/" + row.code() + "/" + file + "/w" + width;
    }

    static String download(Publication row, String file) {
        return "/tai-ve/" + row.code() + "/" + file;
    }

    /** Returns the id of the file's row on the page of its product. */
    static String anchor(String file) {
        return "tep-" + file.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    static String kit(Publication row) {
        return "/tai-ve/" + row.code() + ".zip";
    }

    /** Returns the name people know the format by: {@code PDF}, {@code Word}. */
    static String formatLabel(MaterialFile file) {
        return NAMES.getOrDefault(file.format(), file.format().toUpperCase(Locale.ROOT));
    }

    /** Returns the picture in all widths it is not too small for; the original's size must be known. */
    static Picture picture(Publication row, MaterialFile file, int width, int height) {
        List<Integer> widths = WIDTHS.stream().filter(one -> one < width).toList();
        int shown = Math.min(SHOWN_WIDTH, width);
        String srcset = widths.stream()
                .map(one -> image(row, file.file(), one) + " " + one + "w")
                .collect(Collectors.joining(", "));
        return new Picture(
                image(row, file.file(), widthFor(shown)),
                Labels.orNull(srcset),
                shown,
                Math.max(1, Math.round((float) height * shown / width)),
                file.alt());
    }

    /** Returns the smallest width on offer that holds a picture of the given one. */
    private static int widthFor(int width) {
        return WIDTHS.get(IntStream.range(0, WIDTHS.size())
                .filter(i -> WIDTHS.get(i) >= width)
                .findFirst()
                .orElse(WIDTHS.size() - 1));
    }
}
