package vn.campaign111.site.theme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** A theme's own words in one language. Immutable once read; a missing key answers itself, so that it is seen. */
final class ThemeWords {

    private final Locale locale;
    private final Properties texts;

    private ThemeWords(Locale locale, Properties texts) {
        this.locale = locale;
        this.texts = texts;
    }

    static ThemeWords of(ThemeFiles files, Locale locale) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(
                    files.text("i18n/" + locale.getLanguage() + ".properties").orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ThemeWords(locale, texts);
    }

    String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            return key;
        }
        return arguments.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, locale).format(arguments);
    }
}
