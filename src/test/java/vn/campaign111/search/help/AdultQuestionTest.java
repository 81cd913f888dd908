package vn.campaign111.search.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the card speaks to. */
class AdultQuestionTest {

    private static final String ADULT = "adult: ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con tôi bị bạn đánh",
                "chau noi toi bi bat nat",
                "em là giáo viên, có học sinh kể bị xâm hại",
                "chồng tôi đánh con",
                "con gái em bị sờ",
                "my daughter is bullied"
            })
    void whoSpeaksOfAChildInTheirCareIsAnAdult(String question) {
        assertThat(AdultQuestion.isOne(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con bị bạn đánh",
                "mẹ ơi con bị bạn bắt nạt",
                "em bị cô giáo đánh",
                "mẹ em phát hiện em có thai",
                "my dad hits me",
                ""
            })
    void aChildThatSpeaksOfItselfIsNot(String question) {
        assertThat(AdultQuestion.isOne(question)).isFalse();
    }

    /** Of the first half, then of the half nobody looked at; before the words of the first, .70 and .67. */
    @ParameterizedTest
    @CsvSource({"speakers.txt, .96", "speakers-second.txt, .93"})
    void itIsToldOfMostLines(String list, double share) {
        List<String> lines = Lists.lines(list);
        List<String> wrong = lines.stream()
                .filter(line -> AdultQuestion.isOne(line.split(": ", 2)[1]) != line.startsWith(ADULT))
                .toList();
        assertThat(wrong).hasSizeLessThanOrEqualTo(Math.toIntExact(Math.round(lines.size() * (1 - share))));
    }
}
