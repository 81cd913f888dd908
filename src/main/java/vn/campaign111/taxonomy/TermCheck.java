package vn.campaign111.taxonomy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import vn.campaign111.kernel.Issue;

/** Finds keys a vocabulary does not know and says which one was probably meant. */
@Singleton
public class TermCheck {

    private final Taxonomy taxonomy;

    TermCheck(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Returns an issue for each unknown key. */
    public List<Issue> unknown(String field, Vocabulary vocabulary, List<String> keys) {
        return keys.stream()
                .filter(key -> taxonomy.find(vocabulary, key).isEmpty())
                .map(key -> taxonomy.nearest(vocabulary, key)
                        .map(nearest -> Issue.of(field, "term.unknown-nearest", key, nearest))
                        .orElseGet(() -> Issue.of(field, "term.unknown", key, allKeys(vocabulary))))
                .toList();
    }

    private String allKeys(Vocabulary vocabulary) {
        return taxonomy.concepts(vocabulary).stream().map(Concept::key).collect(Collectors.joining(", "));
    }
}
