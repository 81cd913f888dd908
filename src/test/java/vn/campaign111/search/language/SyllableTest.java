package vn.campaign111.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

    @ParameterizedTest
    @CsvSource({
        "hoà,hoa,hoaF",
        "hòa,hoa,hoaF",
        "thuý,thuy,thuyS",
        "thúy,thuy,thuyS",
        "Kỹ,ki,kiX",
        "kĩ,ki,kiX",
        "ĐƯỜNG,duong,đươngF",
        "đ,d,đ",
        "em,em,em",
        "vệ,ve,vêJ",
        "Quý,quy,quyS",
        "lý,li,liS",
        "tây,tay,tây",
        "111,111,111",
        "Nguyễn,nguyen,nguyênX",
        "mạng,mang,mangJ"
    })
    void aSyllableIsReadInTwoForms(String typed, String folded, String exact) {
        assertThat(Syllable.of(typed)).isEqualTo(new Syllable(folded, exact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguyễn", "hoà", "được", "trường", "quẫy", "thuở", "ỷ", "kỹ", "Đặng", "ế"})
    void everyUnicodeNormalisationReadsTheSame(String typed) {
        Syllable composed = Syllable.of(typed);
        assertThat(Syllable.of(Normalizer.normalize(typed, Form.NFD))).isEqualTo(composed);
        assertThat(Syllable.of(halfComposed(typed))).isEqualTo(composed);
        assertThat(Syllable.of(typed.toUpperCase(java.util.Locale.ROOT))).isEqualTo(composed);
    }

    @ParameterizedTest
    @CsvSource({
        "hoaF,hòa", "thuyS,thúy", "hoanF,hoàn", "vêJ,vệ", "đươngF,đường", "quyS,quý", "giaF,già", "muaF,mùa",
                "mưaF,mừa",
        "nguyênX,nguyễn", "kiêngS,kiếng", "ngoaiF,ngoài", "khuyuR,khuỷu", "cưuS,cứu", "lưaF,lừa", "em,em", "giS,gí",
                "thuơR,thuở"
    })
    void aSyllableIsWrittenWithItsToneInPlace(String exact, String written) {
        assertThat(Syllable.ofExact(exact).written()).isEqualTo(written);
    }

    @Test
    void aFinalYIsWrittenBackWhereItWasTyped() {
        assertThat(Syllable.of("kỹ").written(true)).isEqualTo("kỹ");
        assertThat(Syllable.of("kĩ").written(false)).isEqualTo("kĩ");
    }

    @Test
    void aWordMayGoOnAfterAFinalY() {
        assertThat(Syllable.of("Sky").beginnings()).containsExactly("ski", "sky");
        assertThat(Syllable.of("đi").beginnings()).containsExactly("di");
    }

    @Test
    void whatIsMarkedMustAgreeAndWhatIsBareAgreesWithAnything() {
        Syllable meant = Syllable.of("tự");
        assertThat(Syllable.of("tu").agreesWith(meant)).isTrue();
        assertThat(Syllable.of("tự").agreesWith(meant)).isTrue();
        assertThat(Syllable.of("từ").agreesWith(meant)).isFalse();
        assertThat(Syllable.of("tư").agreesWith(meant)).isFalse();
    }

    /** The vowel mark composed, the tone apart, as code page 1258 has it. */
    private static String halfComposed(String text) {
        StringBuilder half = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            String parts = Normalizer.normalize(text.substring(at, at + 1), Form.NFD);
            String letter = parts.substring(0, 1);
            String tone = "";
            for (int i = 1; i < parts.length(); i++) {
                char mark = parts.charAt(i);
                if (Letters.toneOfMark(mark) == Letters.NO_TONE) {
                    letter = Normalizer.normalize(letter + mark, Form.NFC);
                } else {
                    tone += mark;
                }
            }
            half.append(letter).append(tone);
        }
        return half.toString();
    }
}
