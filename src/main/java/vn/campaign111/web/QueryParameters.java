package vn.campaign111.web;

import io.micronaut.http.HttpRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Time;

/**
 * Reads the query of a request, noting every parameter that can't be read; {@link #check} refuses the request with all of
 * them at once. What is absent or empty has its default.
 */
public final class QueryParameters {

    private static final int MOST_KEYS = 50;
    private static final int LONGEST_TEXT = 8_000;

    private final HttpRequest<?> request;
    private final List<Issue> issues = new ArrayList<>();

    private QueryParameters(HttpRequest<?> request) {
        this.request = request;
    }

    public static QueryParameters of(HttpRequest<?> request) {
        return new QueryParameters(request);
    }

    /** Returns the text as sent, cut to a length nobody types. */
    public String text(String name) {
        String sent = request.getParameters().get(name);
        return sent == null ? "" : sent.substring(0, Math.min(LONGEST_TEXT, sent.length()));
    }

    /** Returns the text, or nothing when it is absent or blank. */
    public Optional<String> optional(String name) {
        return Optional.of(text(name).strip()).filter(text -> !text.isEmpty());
    }

    /** Returns the language of {@code locale}, a BCP 47 tag: {@code vi} for {@code vi-VN} and {@code VI}; nothing when absent. */
    public Optional<String> language() {
        return optional("locale").map(tag -> {
            String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
            return language.isEmpty() ? tag : language;
        });
    }

    /** Returns the keys of a parameter that may be repeated or hold several, parted by commas. */
    public List<String> keys(String name) {
        return request.getParameters().getAll(name).stream()
                .flatMap(sent -> Arrays.stream(sent.split(",", -1)))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .limit(MOST_KEYS)
                .toList();
    }

    public int number(String name, int absent, int least, int most) {
        String sent = text(name).strip();
        if (sent.isEmpty()) {
            return absent;
        }
        try {
            int number = Integer.parseInt(sent);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the range
        }
        issues.add(Issue.of(name, "number.range", sent, least, most));
        return absent;
    }

    /** Returns the constant whose name in lower case was sent. */
    public <E extends Enum<E>> E choice(String name, E absent, Class<E> type) {
        String sent = text(name).strip();
        if (sent.isEmpty()) {
            return absent;
        }
        for (E constant : EnumSet.allOf(type)) {
            if (key(constant).equals(sent)) {
                return constant;
            }
        }
        String known = EnumSet.allOf(type).stream().map(QueryParameters::key).collect(Collectors.joining(", "));
        issues.add(Issue.of(name, "choice.unknown", sent, known));
        return absent;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Returns false when absent; true for {@code ?name}, {@code ?name=true}. */
    public boolean flag(String name) {
        if (!request.getParameters().contains(name)) {
            return false;
        }
        String sent = text(name).strip();
        if (!sent.isEmpty() && !sent.equals("true") && !sent.equals("false")) {
            issues.add(Issue.of(name, "flag.shape", sent));
        }
        return !sent.equals("false");
    }

    /** Reads {@code 2026-09-01} (its beginning in Viet Nam) or a date and time with its offset. */
    public Optional<Instant> instant(String name) {
        String sent = text(name).strip();
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    sent.length() > "yyyy-mm-dd".length()
                            ? OffsetDateTime.parse(sent.replace(' ', '+')).toInstant()
                            : LocalDate.parse(sent).atStartOfDay(Time.VIETNAM).toInstant());
        } catch (DateTimeException e) {
            issues.add(Issue.of(name, "date.shape", sent));
            return Optional.empty();
        }
    }

    /** @throws InvalidInput naming every parameter that could not be read */
    public void check() {
        InvalidInput.throwIfAny(issues);
    }
}
