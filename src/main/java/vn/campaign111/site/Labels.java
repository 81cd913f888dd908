package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.OtherLanguages;
import vn.campaign111.kernel.Time;
import vn.campaign111.kernel.Words;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.site.page.OtherLanguage;
import vn.campaign111.site.page.Tag;
import vn.campaign111.taxonomy.Concept;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;

/** Says dates, sizes, ages and keys of vocabularies as people of a language do. */
@Singleton
class Labels {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB");

    private final Taxonomy taxonomy;

    Labels(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Returns the day an instant falls on in Viet Nam. */
    static LocalDate day(Instant instant) {
        return instant.atZone(Time.VIETNAM).toLocalDate();
    }

    static String day(LocalDate day, Locale locale) {
        return (locale.getLanguage().equals("en") ? ENGLISH_DAY : Time.DAY).format(day);
    }

    /** Returns «01/06/2027 – 30/06/2027», or what is known of it. */
    static @Nullable String period(@Nullable LocalDate first, @Nullable LocalDate last, Words words) {
        if (first == null) {
            return last == null ? null : words.text("site.period.until", day(last, words.locale()));
        }
        String from = day(first, words.locale());
        return last == null
                ? words.text("site.period.from", from)
                : from.equals(day(last, words.locale())) ? from : from + " – " + day(last, words.locale());
    }

    /** Returns «1,2 MB» in Vietnamese, «1.2 MB» in English. */
    static String size(long bytes, Locale locale) {
        double amount = bytes;
        int unit = 0;
        while (amount >= 1000 && unit < UNITS.size() - 1) {
            amount /= 1000;
            unit++;
        }
        String pattern = unit >= 2 && amount < 100 ? "0.#" : "0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(amount)
                + " "
                + UNITS.get(unit);
    }

    /** Returns the ages meant, in words, given the youngest and the oldest child in years. */
    static @Nullable String ages(@Nullable Integer from, @Nullable Integer to, Words words) {
        if (from == null || to == null) {
            return null;
        }
        return from == 0 ? words.text("site.age.under", to + 1, to) : words.text("site.age.range", from, to + 1, to);
    }

    /** Returns the ages of the audiences that are children, taken together. */
    @Nullable
    String ages(List<String> audiences, Words words) {
        List<Concept> children = audiences.stream()
                .flatMap(key -> taxonomy.find(Vocabulary.AUDIENCE, key).stream())
                .filter(concept -> concept.minAge() != null && concept.maxAge() != null)
                .toList();
        if (children.isEmpty()) {
            return null;
        }
        int from = children.stream()
                .mapToInt(concept -> Objects.requireNonNullElse(concept.minAge(), 0))
                .min()
                .orElse(0);
        int to = children.stream()
                .mapToInt(concept -> Objects.requireNonNullElse(concept.maxAge(), 0))
                .max()
                .orElse(0);
        return ages(from, to, words);
    }

    String label(Vocabulary vocabulary, String key, Locale locale) {
        return taxonomy.label(vocabulary, key, locale);
    }

    /** Returns the labels of keys, each leading to the section narrowed by it. */
    List<Tag> tags(Vocabulary vocabulary, SearchFacet facet, List<String> keys, Asked asked, Section section) {
        return keys.stream()
                .map(key -> new Tag(
                        label(vocabulary, key, asked.locale()),
                        Browse.EVERYTHING.toggled(facet, key).address(asked.in(section.path()))))
                .toList();
    }

    /** Returns what a theme needs to know of a text in another language than the page's, or null. */
    static @Nullable OtherLanguage language(Optional<OtherLanguages.OtherLanguage> other) {
        return other.map(one -> new OtherLanguage(one.code(), one.note())).orElse(null);
    }

    /** Returns the text, or null when there is none, which is what themes expect. */
    static @Nullable String orNull(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank()).orElse(null);
    }
}
