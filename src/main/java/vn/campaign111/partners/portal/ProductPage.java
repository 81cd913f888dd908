package vn.campaign111.partners.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.OtherLanguages.OtherLanguage;

/**
 * A product with its files.
 *
 * @param pictureUrl a picture in screen size, or null
 * @param pictureLargeUrl the same for sharp screens, or null
 * @param writtenIn the language of its words when it is not the screen's, else null
 * @param bodyHtml safe HTML
 * @param howToUseHtml safe HTML
 * @param kitUrl everything in one archive
 * @param kitSize about how large that is
 * @param publicUrl where everybody finds it, or null when it is for partners only
 * @param duration minutes and seconds, or null
 */
public record ProductPage(
        String title,
        String summary,
        @Nullable OtherLanguage writtenIn,
        String kind,
        boolean partnersOnly,
        @Nullable String pictureUrl,
        @Nullable String pictureLargeUrl,
        String alt,
        String bodyHtml,
        String howToUseHtml,
        List<FileRow> files,
        String kitUrl,
        String kitSize,
        @Nullable String publicUrl,
        List<Fact> facts,
        String licence,
        String credit,
        @Nullable String duration,
        LocalDate issued,
        LocalDate modified,
        List<ProductList.Link> campaigns) {

    /**
     * A file to take.
     *
     * @param role word key of what it is for
     * @param note format, paper and size
     */
    public record FileRow(String url, String title, String role, String note) {}

    /**
     * Something that is known of the product.
     *
     * @param word key of its name
     */
    public record Fact(String word, List<String> labels) {}
}
