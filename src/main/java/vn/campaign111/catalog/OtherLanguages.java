package vn.campaign111.catalog;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.campaign111.kernel.Words;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;

/** Notices texts in another language than the page they stand on: a voice that reads aloud has to change there. */
@Singleton
public class OtherLanguages {

    private final Taxonomy taxonomy;

    OtherLanguages(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * The language of a text that is not the page's.
     *
     * @param code BCP 47
     * @param note says so on the page, in its language: «tiếng Anh», “in Vietnamese”
     */
    public record OtherLanguage(String code, String note) {}

    /**
     * Returns the language of the text when it is not the page's.
     *
     * @param text plain; without any it is taken to be what it is declared
     * @param declared what is known of its language
     */
    public Optional<OtherLanguage> of(String text, String declared, Locale page) {
        String code = WrittenLanguage.of(text, declared);
        if (code.isEmpty() || code.equals(page.getLanguage())) {
            return Optional.empty();
        }
        String name = taxonomy.label(Vocabulary.LANGUAGE, code, page);
        return Optional.of(new OtherLanguage(
                code,
                Words.of(page)
                        .text(
                                "catalog.language.in",
                                name,
                                name.substring(0, 1).toLowerCase(page) + name.substring(1))));
    }

    /**
     * Returns the language of what stands in a product's files.
     *
     * @param languages those of the product; several tell nothing of one file
     * @param otherwise language of the page that describes it
     */
    public static String ofFiles(List<String> languages, String otherwise) {
        return languages.size() == 1 ? languages.getFirst() : otherwise;
    }
}
