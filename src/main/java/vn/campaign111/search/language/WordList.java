package vn.campaign111.search.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a data file of this room; blank lines and those that begin with # say nothing. */
public final class WordList {

    private WordList() {}

    /** Returns the telling lines of {@code search/<name>}, in order. */
    public static List<String> lines(String name) {
        try (InputStream bytes = WordList.class.getResourceAsStream("/search/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("the product was built without search/" + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
