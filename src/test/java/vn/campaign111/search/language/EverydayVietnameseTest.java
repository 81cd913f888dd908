package vn.campaign111.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.campaign111.search.help.Lists;
import vn.campaign111.search.text.Tokens;

/** What is known of the words of everyday Vietnamese beside the texts of a site. */
class EverydayVietnameseTest {

    private static final List<String> HEAD = List.of(
            "# How often a word comes, then what comes behind it and how often. Counted in the lists of",
            "# src/test/resources/search. Not to be changed by hand: mvn test -Dtest=EverydayVietnameseTest writes",
            "# target/everyday-pairs.txt, to be copied here.");

    @Test
    void theCountsAreThoseOfTheLists() throws IOException {
        List<String> counts = counts(Stream.of(Lists.DISTRESS, Lists.NO_DISTRESS)
                .flatMap(lists -> Lists.all(lists).stream())
                .map(EverydayVietnameseTest::words)
                .filter(EverydayVietnameseTest::isWrittenWithMarks)
                .toList());
        Path made = Path.of("target", "everyday-pairs.txt");
        Files.createDirectories(made.getParent());
        Files.write(made, Stream.concat(HEAD.stream(), counts.stream()).toList());
        assertThat(WordList.lines("everyday-pairs.txt"))
                .as("after a change of a list, copy %s to src/main/resources/search", made)
                .isEqualTo(counts);
    }

    private static List<Syllable> words(String line) {
        return Tokens.of(line).stream().map(word -> Syllable.of(word.text())).toList();
    }

    private static boolean isWrittenWithMarks(List<Syllable> words) {
        return words.stream().filter(word -> !word.isBare()).count() * 2 >= words.size();
    }

    private static List<String> counts(List<List<Syllable>> lines) {
        Map<String, Integer> words = new TreeMap<>();
        Map<String, Map<String, Integer>> behind = new TreeMap<>();
        for (List<Syllable> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                words.merge(line.get(i).written(), 1, Integer::sum);
                if (i > 0) {
                    behind.computeIfAbsent(line.get(i - 1).written(), word -> new TreeMap<>())
                            .merge(line.get(i).written(), 1, Integer::sum);
                }
            }
        }
        return words.entrySet().stream()
                .map(word -> counted(word)
                        + behind.getOrDefault(word.getKey(), Map.of()).entrySet().stream()
                                .map(next -> " " + counted(next))
                                .collect(Collectors.joining()))
                .toList();
    }

    private static String counted(Map.Entry<String, Integer> word) {
        return word.getKey() + " " + word.getValue();
    }
}
