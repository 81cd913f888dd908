package vn.campaign111.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much distress is heard, and how often where there is none, on lists that say how they were made. */
class HelpLexiconMeasureTest {

    private static final double RECALL = 0.95;
    private static final double FALSE_ALARMS = 0.01;

    private final HelpLexicon lexicon = new HelpLexicon();

    @Test
    void theListsAreLong() {
        assertThat(lines("distress.txt")).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(lines("look-alikes.txt")).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    static Stream<String> distress() {
        return Stream.of(
                "distress.txt",
                "distress-second.txt",
                "distress-third.txt",
                "distress-fourth.txt",
                "distress-fifth.txt");
    }

    @ParameterizedTest
    @MethodSource("distress")
    void distressIsHeard(String list) {
        List<String> lines = lines(list);
        assertThat(unheard(lines)).hasSizeLessThanOrEqualTo((int) (lines.size() * (1 - RECALL)));
    }

    @ParameterizedTest
    @MethodSource("distress")
    void distressIsHeardWithoutAnyMark(String list) {
        List<String> bare =
                lines(list).stream().map(HelpLexiconMeasureTest::withoutMarks).toList();
        assertThat(unheard(bare)).hasSizeLessThanOrEqualTo((int) (bare.size() * (1 - RECALL)));
    }

    /**
     * What is reached on lists by other hands or in other words: no aim, a floor. Nobody looked at which lines of the
     * sixth, the eighth and the tenth are heard.
     */
    @ParameterizedTest
    @CsvSource({
        "distress-sixth.txt, .75, .65",
        "distress-seventh.txt, .88, .78",
        "distress-eighth.txt, .80, .75",
        "distress-ninth.txt, .88, .80",
        "distress-tenth.txt, .66, .62",
    })
    void muchDistressIsHeardInWordsNobodyForesaw(String list, double marked, double bare) {
        List<String> lines = lines(list);
        List<String> withoutMarks =
                lines.stream().map(HelpLexiconMeasureTest::withoutMarks).toList();
        assertThat(unheard(lines)).hasSizeLessThanOrEqualTo((int) (lines.size() * (1 - marked)));
        assertThat(unheard(withoutMarks)).hasSizeLessThanOrEqualTo((int) (lines.size() * (1 - bare)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "look-alikes.txt",
                "look-alikes-second.txt",
                "look-alikes-fourth.txt",
                "look-alikes-fifth.txt",
                "look-alikes-seventh.txt"
            })
    void whatOnlyLooksAlikeIsNotHeard(String list) {
        List<String> lines = lines(list);
        assertThat(heard(lines)).hasSizeLessThanOrEqualTo((int) (lines.size() * FALSE_ALARMS));
    }

    /** Held out; the sixth list was chosen to be as near to distress as is fair. */
    @ParameterizedTest
    @CsvSource({"look-alikes-third.txt, .03", "look-alikes-sixth.txt, .11", "look-alikes-eighth.txt, .04"})
    void littleIsHeardInLookAlikesHeldOut(String list, double most) {
        List<String> lines = lines(list);
        assertThat(heard(lines)).hasSizeLessThanOrEqualTo((int) (lines.size() * most));
    }

    private List<String> unheard(List<String> lines) {
        return lines.stream().filter(line -> lexicon.find(line).isEmpty()).toList();
    }

    private List<String> heard(List<String> lines) {
        return lines.stream()
                .flatMap(line -> lexicon.hear(line).stream().map(heard -> line + " («" + heard.phrase() + "»)"))
                .toList();
    }

    private static String withoutMarks(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    private static List<String> lines(String name) {
        try (InputStream bytes = HelpLexiconMeasureTest.class.getResourceAsStream("/search/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("no list " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
