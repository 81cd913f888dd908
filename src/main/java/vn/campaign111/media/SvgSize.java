package vn.campaign111.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The size a drawing's root element states, in CSS pixels. */
final class SvgSize {

    private static final Pattern LENGTH =
            Pattern.compile("\\s*([0-9]{1,7}(?:\\.[0-9]{1,7})?)\\s*(px|mm|cm|in|pt|pc)?\\s*");
    private static final Pattern BOX = Pattern.compile(
            "\\s*[-0-9.e]+[\\s,]+[-0-9.e]+[\\s,]+([0-9]{1,7}(?:\\.[0-9]+)?)[\\s,]+([0-9]{1,7}(?:\\.[0-9]+)?)\\s*");

    private SvgSize() {}

    /** Returns {@code width} and {@code height}, else those of the {@code viewBox}, else nothing known. */
    static Dimensions of(XMLStreamReader root) {
        double width = pixels(root.getAttributeValue(null, "width"));
        double height = pixels(root.getAttributeValue(null, "height"));
        if (width > 0 && height > 0) {
            return rounded(width, height);
        }
        String box = root.getAttributeValue(null, "viewBox");
        Matcher parts = BOX.matcher(box == null ? "" : box);
        return parts.matches()
                ? rounded(Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2)))
                : Dimensions.UNKNOWN;
    }

    private static Dimensions rounded(double width, double height) {
        return new Dimensions((int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height)));
    }

    private static double pixels(@Nullable String length) {
        Matcher parts = LENGTH.matcher(length == null ? "" : length);
        if (!parts.matches()) {
            return 0;
        }
        double number = Double.parseDouble(parts.group(1));
        String unit = parts.group(2);
        return number * pixelsOf(unit == null ? "px" : unit);
    }

    private static double pixelsOf(String unit) {
        return switch (unit) {
            case "mm" -> 96 / 25.4;
            case "cm" -> 96 / 2.54;
            case "in" -> 96;
            case "pt" -> 96 / 72.0;
            case "pc" -> 16;
            default -> 1;
        };
    }
}
