package vn.campaign111.catalog.materials;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.campaign111.catalog.hotline.HelpLine;
import vn.campaign111.catalog.hotline.Hotline;
import vn.campaign111.kernel.Time;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.Markdown;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Published;

/** Writes the plain texts of a kit, in Vietnamese, for officers who open it on any computer. */
@Singleton
class KitReadme {

    private final Hotline hotline;

    KitReadme(Hotline hotline) {
        this.hotline = hotline;
    }

    /** Returns what to read first. */
    String text(Publication of, List<Published<Material>> products, List<Kit.Entry> entries) {
        return """
                %s
                %s

                %s

                Cập nhật lần cuối: %s

                BỘ TÀI LIỆU CÓ GÌ
                %s

                CÁCH DÙNG
                1. Đọc tệp “Hướng dẫn sử dụng.txt” của từng sản phẩm trước khi in, phát hoặc đăng.
                2. Tệp PDF gửi nhà in hoặc in trên máy in văn phòng. Tệp PNG dùng cho màn hình, mạng xã hội.
                3. Tệp SVG, DOCX, PPTX, ODT là bản gốc sửa được, để thêm thông tin của địa phương.
                4. Thử trên một bản in hoặc một màn hình trước khi làm số lượng lớn.

                ĐƯỢC THAY VÀ KHÔNG ĐƯỢC THAY
                Địa phương được thay: logo, tên cơ quan, đầu mối và số điện thoại của địa phương; ngôn ngữ; địa danh.
                Không được thay: số 111, các bước tìm trợ giúp, câu dẫn luật.

                ĐIỀU KIỆN SỬ DỤNG
                %s
                Ghi rõ nguồn khi sử dụng lại.

                TỔNG ĐÀI 111
                %s

                DANH SÁCH TỆP VÀ MÃ KIỂM TRA (SHA-256)
                Mã giúp kiểm tra tệp còn nguyên vẹn sau khi chép hoặc gửi đi.
                %s
                """.formatted(
                        of.title(),
                        "=".repeat(Math.min(of.title().length(), 70)),
                        of.summary(),
                        Time.DAY.format(LocalDate.ofInstant(of.modified(), Time.VIETNAM)),
                        titles(products),
                        terms(products),
                        hotline(),
                        checksums(entries));
    }

    /** Returns how one product is used, and all its words. */
    String howToUse(Published<Material> product) {
        Material material = product.content();
        return """
                %s
                %s

                CÁCH DÙNG
                %s

                ĐIỀU KIỆN SỬ DỤNG
                %s

                NỘI DUNG
                %s

                TỔNG ĐÀI 111
                %s
                """.formatted(
                        material.title(),
                        material.summary(),
                        Markdown.text(material.howToUse()).strip(),
                        terms(List.of(product)),
                        Markdown.text(material.body()).strip(),
                        hotline());
    }

    private static String titles(List<Published<Material>> products) {
        return products.stream().map(product -> "- " + product.row().title()).collect(Collectors.joining("\n"));
    }

    private static String terms(List<Published<Material>> products) {
        return products.stream()
                .map(product -> "- " + product.content().licence() + ". Nguồn: "
                        + product.content().credit())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String hotline() {
        HelpLine line = hotline.line();
        String tagline = statements("tagline");
        return line.name(Words.VIETNAMESE) + " " + line.number() + ": " + tagline + ".\n" + statements("limit");
    }

    private String statements(String section) {
        return hotline.statements(section).stream()
                .map(statement -> statement.text(Words.VIETNAMESE))
                .collect(Collectors.joining("\n"));
    }

    private static String checksums(List<Kit.Entry> entries) {
        return entries.stream()
                .filter(Kit.Stored.class::isInstance)
                .map(Kit.Stored.class::cast)
                .map(stored -> stored.asset().sha256() + "  " + stored.path())
                .collect(Collectors.joining("\n"));
    }
}
