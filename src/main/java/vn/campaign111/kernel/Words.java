package vn.campaign111.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language, from {@code i18n/<room>_<language>.properties} (UTF-8, {@link MessageFormat} patterns).
 * Immutable. A key without a word answers the key itself, so that a gap is seen and a test can find it.
 */
public final class Words {

    /** The rooms that bring words; a room with words of its own is named here. */
    public static final List<String> ROOMS = List.of(
            "kernel",
            "web",
            "identity",
            "taxonomy",
            "publication",
            "media",
            "search",
            "editorial",
            "catalog",
            "partners",
            "site",
            "operations");

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Map<String, Words> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> texts;

    private Words(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** Returns the words of the locale's language; languages other than English are answered in Vietnamese. */
    public static Words of(Locale locale) {
        String language = locale.getLanguage().equals("en") ? "en" : "vi";
        return BY_LANGUAGE.computeIfAbsent(language, Words::load);
    }

    public static Words vietnamese() {
        return of(VIETNAMESE);
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Returns the text of the key with its arguments filled in. */
    public String text(String key, Object... arguments) {
        String pattern = texts.get(key);
        if (pattern == null) {
            return key;
        }
        return arguments.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Returns every key with its pattern. */
    public Map<String, String> texts() {
        return texts;
    }

    private static Words load(String language) {
        Map<String, String> texts = new HashMap<>();
        for (String room : ROOMS) {
            try (InputStream bytes =
                    Words.class.getClassLoader().getResourceAsStream("i18n/" + room + "_" + language + ".properties")) {
                if (bytes == null) {
                    continue;
                }
                Properties properties = new Properties();
                properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Words(Locale.forLanguageTag(language), Map.copyOf(texts));
    }
}
