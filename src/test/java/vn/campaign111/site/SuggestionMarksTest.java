package vn.campaign111.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionMarksTest {

    @ParameterizedTest
    @CsvSource({
        "bat nat,Em bị <mark>bắt nạt</mark> trên mạng",
        "bat na,Em bị <mark>bắt nạ</mark>t trên mạng",
        "BẮT NẠT,Em bị <mark>bắt nạt</mark> trên mạng",
        "bawts natj,Em bị <mark>bắt nạt</mark> trên mạng",
        "em mang,<mark>Em</mark> bị bắt nạt trên <mark>mạng</mark>",
        "bát nạt,Em bị bắt <mark>nạt</mark> trên mạng",
        "tr,Em bị bắt nạt <mark>tr</mark>ên mạng",
        "zzz,Em bị bắt nạt trên mạng",
        "'',Em bị bắt nạt trên mạng"
    })
    void whatWasTypedIsMarkedOnTheTitleAsWritten(String typed, String marked) {
        assertThat(SuggestionMarks.of(typed).in("Em bị bắt nạt trên mạng")).isEqualTo(marked);
    }

    @Test
    void aMarkNeverCutsALetterFromItsTone() {
        String decomposed = Normalizer.normalize("bắt nạt", Normalizer.Form.NFD);

        assertThat(SuggestionMarks.of("ba").in(decomposed))
                .isEqualTo("<mark>" + Normalizer.normalize("bắ", Normalizer.Form.NFD) + "</mark>t "
                        + Normalizer.normalize("nạt", Normalizer.Form.NFD));
    }

    @Test
    void aYAtTheEndIsMarkedWhereTheWordGoesOn() {
        assertThat(SuggestionMarks.of("sky").in("Skype và kỹ năng")).isEqualTo("<mark>Sky</mark>pe và kỹ năng");
        assertThat(SuggestionMarks.of("ki").in("Skype và kỹ năng")).isEqualTo("Skype và <mark>kỹ</mark> năng");
    }

    @Test
    void titlesAreEscaped() {
        assertThat(SuggestionMarks.of("b").in("<b> \"a\" & b"))
                .isEqualTo("&lt;<mark>b</mark>&gt; &quot;a&quot; &amp; <mark>b</mark>");
    }
}
