package vn.campaign111.search.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.campaign111.search.language.WordList;

/** The weights by which distress is heard where no phrase is. */
class HelpWeightsTest {

    private static final Path MADE = Path.of("target", "help-weights.txt");
    private static final List<String> HEAD = List.of(
            "# What each sign says for distress, or against it, in hundredths: a word, two neighbours, a group of",
            "# help-evidence.txt; [] is what is said before anything is. Learned from the lists in src/test/resources/search.",
            "# Not to be changed by hand: mvn test -Dtest=HelpWeightsTest writes target/help-weights.txt, to be copied here.");

    @Test
    void theWeightsAreThoseTheListsTeach() throws IOException {
        List<String> weights = HelpWeightsTraining.weights(Lists.all(Lists.DISTRESS), Lists.all(Lists.NO_DISTRESS));
        Files.createDirectories(MADE.getParent());
        Files.write(MADE, Stream.concat(HEAD.stream(), weights.stream()).toList());
        assertThat(WordList.lines("help-weights.txt"))
                .as("after a change of a list, a phrase or a group, copy %s to src/main/resources/search", MADE)
                .isEqualTo(weights);
    }
}
