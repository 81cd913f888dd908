package vn.campaign111.editorial;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Slug;
import vn.campaign111.kernel.Time;
import vn.campaign111.publication.Address;
import vn.campaign111.publication.Visibility;

/**
 * One document as somebody sends it: what is said about it, and the fields of its content.
 *
 * @param number where it stood, from 1
 * @param id the sender's own key
 * @param type key of the content type
 * @param locale BCP 47
 * @param slug wanted, or null to make one from the title
 * @param translationOf translation group, or null for the group of its own type and slug
 * @param visibility for whom
 * @param publishedAt when it first became public, or null for now
 * @param content the fields of the type's record by their names in JSON
 */
public record ImportLine(
        int number,
        String id,
        String type,
        String locale,
        @Nullable String slug,
        @Nullable String translationOf,
        Visibility visibility,
        @Nullable Instant publishedAt,
        Map<String, Object> content) {

    static final int MAX_ID = 200;
    private static final int MAX_GROUP = 120;
    /** Before it nothing was published that could stand here; some databases hold no day much older. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Set<String> LOCALES = Set.of("vi", "en");
    private static final Set<String> ENVELOPE =
            Set.of("id", "type", "locale", "slug", "translation_of", "visibility", "published_at");

    /**
     * Reads the fields of a line.
     *
     * @param now nothing was published later
     * @throws InvalidInput naming every field that can't be read
     */
    public static ImportLine of(int number, Map<String, Object> fields, Instant now) {
        List<Issue> issues = new ArrayList<>();
        Reading reading = new Reading(fields, issues);
        String id = reading.required("id", MAX_ID);
        String type = reading.required("type", MAX_ID);
        String locale = reading.optional("locale", Address.MAIN_LOCALE);
        if (!LOCALES.contains(locale)) {
            issues.add(Issue.of("locale", "locale.unknown", locale, String.join(", ", LOCALES)));
        }
        String slug = reading.optional("slug", "");
        if (!slug.isEmpty() && !Slug.isValid(slug)) {
            issues.add(Issue.of("slug", "slug.shape", slug, Slug.from(slug)));
        }
        String visibilityKey = reading.optional("visibility", Visibility.PUBLIC.key());
        Visibility visibility = Visibility.of(visibilityKey).orElseGet(() -> {
            issues.add(Issue.of("visibility", "visibility.unknown", visibilityKey));
            return Visibility.PUBLIC;
        });
        Instant publishedAt = reading.instant("published_at", now);
        String translationOf = reading.optional("translation_of", "");
        if (translationOf.length() > MAX_GROUP) {
            issues.add(Issue.of("translation_of", "text.too-long", translationOf.length(), MAX_GROUP));
        }
        InvalidInput.throwIfAny(issues);
        Map<String, Object> content = new LinkedHashMap<>(fields);
        content.keySet().removeAll(ENVELOPE);
        return new ImportLine(
                number,
                id,
                type,
                locale,
                slug.isEmpty() ? null : slug,
                translationOf.isEmpty() ? null : translationOf,
                visibility,
                publishedAt,
                content);
    }

    /** Reads fields one by one, noting what is wrong. */
    private record Reading(Map<String, Object> fields, List<Issue> issues) {

        String required(String field, int maxLength) {
            String text = optional(field, "");
            if (text.isBlank()) {
                issues.add(Issue.of(field, "text.missing"));
            } else if (text.length() > maxLength) {
                issues.add(Issue.of(field, "text.too-long", text.length(), maxLength));
            } else if (text.chars().anyMatch(Character::isISOControl)) {
                issues.add(Issue.of(field, "text.control-character", field));
            }
            return text;
        }

        String optional(String field, String absent) {
            Object found = fields.get(field);
            if (found == null) {
                return absent;
            }
            if (found instanceof String || found instanceof Number) {
                return found.toString().strip();
            }
            issues.add(Issue.of(field, "field.not-text", field));
            return absent;
        }

        @Nullable
        Instant instant(String field, Instant now) {
            String text = optional(field, "");
            if (text.isEmpty()) {
                return null;
            }
            try {
                Instant instant = text.length() > "yyyy-mm-dd".length()
                        ? OffsetDateTime.parse(text).toInstant()
                        : LocalDate.parse(text).atStartOfDay(Time.VIETNAM).toInstant();
                if (instant.isBefore(EARLIEST)) {
                    issues.add(Issue.of(field, "date.early", text, LocalDate.ofInstant(EARLIEST, Time.VIETNAM)));
                } else if (instant.isAfter(now)) {
                    issues.add(Issue.of(field, "date.future", text));
                }
                return instant;
            } catch (DateTimeException e) {
                issues.add(Issue.of(field, "date.shape", text));
                return null;
            }
        }
    }
}
