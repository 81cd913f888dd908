package vn.campaign111.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.campaign111.catalog.OtherLanguages.OtherLanguage;
import vn.campaign111.testing.SampleProduct;

class OtherLanguagesTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final OtherLanguages languages = SampleProduct.started().the(OtherLanguages.class);

    @Test
    void aTextInAnotherLanguageIsNamedInTheLanguageOfThePage() {
        assertThat(languages.of("Gọi tổng đài bảo vệ trẻ em", "en", Locale.ENGLISH))
                .hasValue(new OtherLanguage("vi", "in Vietnamese"));
        assertThat(languages.of("", "en", VIETNAMESE)).hasValue(new OtherLanguage("en", "tiếng Anh"));
        assertThat(languages.of("Poster", "en", Locale.ENGLISH)).isEmpty();
        assertThat(languages.of("Áp phích", "vi", VIETNAMESE)).isEmpty();
    }

    @Test
    void aProductOfOneLanguageHasFilesInIt() {
        assertThat(OtherLanguages.ofFiles(List.of("vi"), "en")).isEqualTo("vi");
        assertThat(OtherLanguages.ofFiles(List.of("vi", "en"), "en")).isEqualTo("en");
        assertThat(OtherLanguages.ofFiles(List.of(), "en")).isEqualTo("en");
    }
}
