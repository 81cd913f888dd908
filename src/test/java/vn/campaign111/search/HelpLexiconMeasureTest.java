package vn.campaign111.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much distress is heard and how often it is heard where there is none, on lists that say how they were made. */
class HelpLexiconMeasureTest {

    private static final double RECALL = 0.95;
    private static final double FALSE_ALARMS = 0.01;

    private final HelpLexicon lexicon = new HelpLexicon();
    private final List<String> distress = lines("distress.txt");
    private final List<String> lookAlikes = lines("look-alikes.txt");

    @Test
    void theListsAreLong() {
        assertThat(distress).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
        assertThat(lookAlikes).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    }

    @Test
    void distressIsHeardInTheHalfNobodyTunedOn() {
        List<String> lines = half(distress, 1);
        assertThat(unheard(lines)).hasSizeLessThanOrEqualTo((int) (lines.size() * (1 - RECALL)));
    }

    @Test
    void distressIsHeardInAllOfTheList() {
        assertThat(unheard(distress)).hasSizeLessThanOrEqualTo((int) (distress.size() * (1 - RECALL)));
    }

    @Test
    void distressIsHeardWithoutAnyMark() {
        List<String> bare =
                distress.stream().map(HelpLexiconMeasureTest::withoutMarks).toList();
        assertThat(unheard(bare)).hasSizeLessThanOrEqualTo((int) (bare.size() * (1 - RECALL)));
    }

    @Test
    void whatOnlyLooksAlikeIsNotHeardInTheHalfNobodyTunedOn() {
        List<String> lines = half(lookAlikes, 1);
        assertThat(heard(lines)).hasSizeLessThanOrEqualTo((int) (lines.size() * FALSE_ALARMS));
    }

    @Test
    void whatOnlyLooksAlikeIsNotHeardInAllOfTheList() {
        assertThat(heard(lookAlikes)).hasSizeLessThanOrEqualTo((int) (lookAlikes.size() * FALSE_ALARMS));
    }

    private List<String> unheard(List<String> lines) {
        return lines.stream().filter(line -> lexicon.find(line).isEmpty()).toList();
    }

    private List<String> heard(List<String> lines) {
        return lines.stream()
                .filter(line -> lexicon.find(line).isPresent())
                .map(line -> line + " («" + lexicon.hear(line).orElseThrow().phrase() + "»)")
                .toList();
    }

    private static List<String> half(List<String> lines, int parity) {
        return IntStream.range(0, lines.size())
                .filter(i -> i % 2 == parity)
                .mapToObj(lines::get)
                .toList();
    }

    private static String withoutMarks(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static List<String> lines(String name) {
        try (InputStream bytes = HelpLexiconMeasureTest.class.getResourceAsStream("/search/" + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
