package vn.campaign111.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong, people are told in their language: every code in the source has its sentence in both. */
class CodesHaveWordsTest {

    private static final Path SOURCE = Path.of("src/main");
    private static final Pattern ISSUE =
            Pattern.compile("(?:Issue\\.of|refuse)\\(\\s*[^,;]+?,\\s*\"([a-z][a-z0-9.-]+)\"");
    private static final Pattern PROBLEM = Pattern.compile(
            "(?:Problem\\.(?:conflict|forbidden)\\(|new Problem\\(\\s*ProblemKind\\.\\w+,)\\s*\"([a-z][a-z0-9.-]+)\"");
    private static final Pattern NOT_FOUND = Pattern.compile("Problem\\.notFound\\(\\s*\"([a-z-]+)\"");
    private static final Pattern DONE = Pattern.compile("Redirect\\.done\\(\\s*[^;]*?,\\s*\"([a-z-]+)\"\\)");
    private static final Pattern WORD = Pattern.compile("w\\(\"([a-z][a-zA-Z0-9_.-]*[a-zA-Z0-9_-])\"[,)]");

    @Test
    void everyIssueHasItsSentence() {
        assertAllKnown("issue.", codes(ISSUE, ".java", ""));
    }

    @Test
    void everyProblemHasItsSentence() {
        Set<String> codes = codes(PROBLEM, ".java", "");
        codes.addAll(codes(NOT_FOUND, ".java", ".not-found"));
        assertAllKnown("problem.", codes);
    }

    @Test
    void everyDeedDoneHasItsSentence() {
        assertAllKnown("done.", codes(DONE, ".java", ""));
    }

    @Test
    void everyWordOfTheViewsIsThere() {
        assertAllKnown("", codes(WORD, ".ftlh", ""));
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Words.vietnamese().texts().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Words.of(Locale.ENGLISH).texts().keySet());
    }

    @Test
    void nothingIsSaidTwice() throws IOException {
        for (String language : List.of("vi", "en")) {
            try (Stream<Path> files = Files.list(SOURCE.resolve("resources/i18n"))) {
                List<String> keys = files.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                        .flatMap(CodesHaveWordsTest::keys)
                        .toList();
                assertThat(keys).as("keys in %s", language).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    private static Stream<String> keys(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertAllKnown(String prefix, Set<String> codes) {
        assertThat(codes).isNotEmpty();
        for (Words words : List.of(Words.vietnamese(), Words.of(Locale.ENGLISH))) {
            assertThat(codes.stream().map(code -> prefix + code).filter(key -> !words.has(key)))
                    .as("keys without a word in %s", words.locale())
                    .isEmpty();
        }
    }

    private static Set<String> codes(Pattern pattern, String ending, String suffix) {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1) + suffix);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
