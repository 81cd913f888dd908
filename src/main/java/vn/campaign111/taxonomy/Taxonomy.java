package vn.campaign111.taxonomy;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Nearest;

/** Answers which concepts there are; kept in memory and read anew after {@link #forget}. */
@Singleton
public class Taxonomy {

    private final ConceptRows rows;
    private final AtomicReference<@Nullable Map<Vocabulary, Map<String, Concept>>> cached = new AtomicReference<>();

    Taxonomy(ConceptRows rows) {
        this.rows = rows;
    }

    /** Returns the concepts of a vocabulary in their order. */
    public List<Concept> concepts(Vocabulary vocabulary) {
        return List.copyOf(
                all().getOrDefault(vocabulary, Map.<String, Concept>of()).values());
    }

    public Optional<Concept> find(Vocabulary vocabulary, String key) {
        return Optional.ofNullable(
                all().getOrDefault(vocabulary, Map.<String, Concept>of()).get(key));
    }

    /** Returns the label of a key, or the key itself when no such concept is known. */
    public String label(Vocabulary vocabulary, String key, Locale locale) {
        return find(vocabulary, key).map(concept -> concept.label(locale)).orElse(key);
    }

    /** Returns the known key most like a mistyped one, when one is close. */
    public Optional<String> nearest(Vocabulary vocabulary, String mistyped) {
        return Nearest.of(
                mistyped, concepts(vocabulary).stream().map(Concept::key).toList());
    }

    /** Makes the next question read the database. */
    public void forget() {
        cached.set(null);
    }

    private Map<Vocabulary, Map<String, Concept>> all() {
        Map<Vocabulary, Map<String, Concept>> known = cached.get();
        if (known == null) {
            known = rows.all().stream()
                    .flatMap(row -> row.concept().stream())
                    .collect(Collectors.groupingBy(
                            Concept::vocabulary,
                            Collectors.toMap(
                                    Concept::key, concept -> concept, (one, other) -> one, LinkedHashMap::new)));
            cached.set(known);
        }
        return known;
    }
}
