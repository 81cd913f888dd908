package vn.campaign111.search.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/** Lists of lines that sound like distress, or do not; each says in its head how it was made. */
public final class Lists {

    /** Known to those who chose phrases and groups of words, and what the weights are learned from. */
    public static final List<String> DISTRESS = List.of(
            "distress.txt",
            "distress-second.txt",
            "distress-third.txt",
            "distress-fourth.txt",
            "distress-fifth.txt",
            "distress-seventh.txt",
            "distress-ninth.txt",
            "distress-eleventh.txt",
            "distress-thirteenth.txt",
            "distress-fourteenth.txt",
            "distress-fifteenth.txt",
            "distress-sixteenth.txt",
            "distress-seventeenth.txt",
            "distress-nineteenth.txt",
            "distress-twenty-first.txt",
            "distress-twenty-second.txt");

    /** The same for lines in which nobody needs help. */
    public static final List<String> NO_DISTRESS = List.of(
            "look-alikes.txt",
            "look-alikes-second.txt",
            "look-alikes-fourth.txt",
            "look-alikes-fifth.txt",
            "look-alikes-seventh.txt",
            "look-alikes-ninth.txt",
            "look-alikes-eleventh.txt",
            "look-alikes-twelfth.txt",
            "look-alikes-thirteenth.txt",
            "look-alikes-fourteenth.txt",
            "look-alikes-fifteenth.txt",
            "look-alikes-sixteenth.txt",
            "look-alikes-seventeenth.txt",
            "look-alikes-eighteenth.txt",
            "look-alikes-twentieth.txt",
            "ordinary.txt");

    private Lists() {}

    /**
     * A line and what it tells of.
     *
     * @param intent empty where the list does not say, since a phrase hears the line and names it
     */
    record Named(String intent, String line) {

        private static final String COLON = ": ";

        static Named of(String written) {
            String before = written.split(COLON, 2)[0];
            return HelpPhrase.intents().contains(before)
                    ? new Named(before, written.substring(before.length() + COLON.length()))
                    : new Named("", written);
        }
    }

    public static List<String> all(List<String> names) {
        return names.stream().flatMap(name -> lines(name).stream()).toList();
    }

    static List<String> lines(String name) {
        return named(name).stream().map(Named::line).toList();
    }

    /** As {@link #lines}, with what each tells of: {@code violence: ba lại cầm roi}. */
    static List<Named> named(String name) {
        try (InputStream bytes = Lists.class.getResourceAsStream("/search/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("no list " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Named::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String withoutMarks(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
