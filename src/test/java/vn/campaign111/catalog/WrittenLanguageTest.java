package vn.campaign111.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenLanguageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gọi · Miễn phí, 24/7 Tổng đài 111 lắng nghe, tư vấn và kết nối người giúp em.",
                "Áp phích: Cúp máy. Tìm người nhà",
                "Ho\u0302m nay em \u0111i ho\u0323c"
            })
    void whatIsPlainlyVietnameseIsThatWhateverWasDeclared(String text) {
        assertThat(WrittenLanguage.of(text, "en")).isEqualTo("vi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poster: Call 111",
                "Zalo 111, the app “Tổng đài 111”, the hotline’s page",
                "A café in São Paulo, naïve and résumé",
                "Giu lai tin nhan, chan va bao cao",
                "111",
                ""
            })
    void whatIsNotPlainIsWhatItWasDeclared(String text) {
        assertThat(WrittenLanguage.of(text, "en")).isEqualTo("en");
    }

    @Test
    void englishAmongVietnameseIsTold() {
        assertThat(WrittenLanguage.of("How to talk with your child about the hotline", "vi"))
                .isEqualTo("en");
        assertThat(WrittenLanguage.of("Zalo, TikTok va YouTube", "vi")).isEqualTo("vi");
        assertThat(WrittenLanguage.of("Safer Internet Day and bạn", "vi")).isEqualTo("vi");
        assertThat(WrittenLanguage.of("Ncua koj tus xov tooj", "hmn")).isEqualTo("hmn");
    }
}
