package vn.campaign111.search.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.campaign111.search.language.WordList;

/** The weights by which distress is heard where no phrase is, and by which it is told what it is about. */
class HelpWeightsTest {

    private static final List<String> HEAD = List.of(
            "# What each sign says for distress, or against it, in hundredths: a word, two neighbours, a group of",
            "# help-evidence.txt; [] is what is said before anything is. Learned from the lists in src/test/resources/search.",
            "# Not to be changed by hand: mvn test -Dtest=HelpWeightsTest writes target/help-weights.txt, to be copied here.");

    private static final List<String> INTENTS_HEAD = List.of(
            "# What each sign of help-weights.txt says for an intent, or against it, in hundredths. Learned from the lists in",
            "# src/test/resources/search. Not to be changed by hand: mvn test -Dtest=HelpWeightsTest writes",
            "# target/help-intents.txt, to be copied here.");

    @Test
    void theWeightsAreThoseTheListsTeach() throws IOException {
        List<String> weights = HelpWeightsTraining.weights(Lists.all(Lists.DISTRESS), Lists.all(Lists.NO_DISTRESS));
        assertThatTheyAreKept("help-weights.txt", HEAD, weights);
    }

    @Test
    void theWeightsOfIntentsAreThoseTheListsTeach() throws IOException {
        List<String> weights = HelpIntentsTraining.weights(Lists.DISTRESS.stream()
                .flatMap(list -> Lists.named(list).stream())
                .toList());
        assertThatTheyAreKept("help-intents.txt", INTENTS_HEAD, weights);
    }

    private static void assertThatTheyAreKept(String name, List<String> head, List<String> weights) throws IOException {
        Path made = Path.of("target", name);
        Files.createDirectories(made.getParent());
        Files.write(made, Stream.concat(head.stream(), weights.stream()).toList());
        assertThat(WordList.lines(name))
                .as("after a change of a list, a phrase or a group, copy %s to src/main/resources/search", made)
                .isEqualTo(weights);
    }
}
