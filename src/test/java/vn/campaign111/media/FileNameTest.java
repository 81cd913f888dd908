package vn.campaign111.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    Áp phích 111.pdf              | Áp phích 111.pdf
                    ../../etc/passwd              | passwd
                    C:\\Users\\Lan\\poster.png    | poster.png
                    a:b*c?"<d>e.png               | a-b-c---d-e.png
                    ` .hidden.txt. `              | hidden.txt
                    ..                            | tep
                    `   `                         | tep
                    con.txt                       | _con.txt
                    NUL                           | _NUL
                    two   spaces.txt              | two spaces.txt
                    """, delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void namesAreMadeFitForEveryComputer(String received, String cleaned) {
        assertThat(FileName.clean(received.replace("\\\\", "\\"))).isEqualTo(cleaned);
    }

    @Test
    void pipesAreReplaced() {
        assertThat(FileName.clean("a|b.png")).isEqualTo("a-b.png");
    }

    @Test
    void marksThatHideTheRealEndingAreRemoved() {
        assertThat(FileName.clean("anh\u202egnp.exe")).isEqualTo("anhgnp.exe");
        assertThat(FileName.clean("poster.pdf\0.exe")).isEqualTo("poster.pdf.exe");
        assertThat(FileName.clean("line\r\nbreak\u001b[31m.txt")).isEqualTo("line break[31m.txt");
        assertThat(FileName.clean("zero\u200bwidth\ufeff.txt")).isEqualTo("zerowidth.txt");
    }

    @Test
    void lettersAreComposed() {
        String decomposed = Normalizer.normalize("Đường dây nóng.txt", Normalizer.Form.NFD);

        assertThat(FileName.clean(decomposed)).isEqualTo("Đường dây nóng.txt");
    }

    @Test
    void longNamesKeepTheirEndingAndWholeLetters() {
        String cleaned = FileName.clean("ữ".repeat(1000) + ".pdf");

        assertThat(cleaned).endsWith("ữ.pdf");
        assertThat(cleaned.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(200)
                .hasSizeGreaterThan(190);
    }

    @Test
    void theEndingIsWhatFollowsTheLastDot() {
        assertThat(FileName.extension("poster.PDF.EXE")).isEqualTo("exe");
        assertThat(FileName.extension("poster")).isEmpty();
    }
}
