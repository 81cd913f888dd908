package vn.campaign111.publication;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the facets that documents are listed by in step with their contents, which are the truth. {@link Publications}
 * writes both in one transaction; what went astray all the same (a node of an older version, a hand in the database) is
 * found by {@link #faults} and mended by {@link #mend()}.
 */
@Singleton
public class PublicFacets {

    private static final int BATCH = 500;
    /** Documents that one reading of the whole table is compared with. */
    private static final int COMPARED = 10_000;
    /** Behind every identifier. */
    private static final String AFTER_ALL = "~";

    private final PublicFacetRows facets;
    private final PublicationRows rows;
    private final ContentTypes types;

    PublicFacets(PublicFacetRows facets, PublicationRows rows, ContentTypes types) {
        this.facets = facets;
        this.rows = rows;
        this.types = types;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Collection<? extends Published<?>> documents) {
        List<PublicFacet> carried = documents.stream()
                .flatMap(document -> PublicFacet.of(document).stream())
                .toList();
        if (!carried.isEmpty()) {
            facets.saveAll(carried);
        }
    }

    /** Forgets what the present row and the next one are listed by, and lists the next. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(Publication present, Published<?> next) {
        Stream.of(types.published(present), next)
                .flatMap(document -> PublicFacet.of(document).stream())
                .forEach(old ->
                        facets.forget(old.facet(), old.facetKey(), old.type(), old.modified(), old.documentId()));
        add(List.of(next));
    }

    /** Returns a line for each document that is listed by other facets than its content says; empty when all is well. */
    public List<String> faults() {
        return astray().stream()
                .map(id -> "document " + id + " is listed by other topics or audiences than its content has")
                .toList();
    }

    /** Lists every document by what its content says; returns how many were not. */
    public int mend() {
        List<String> astray = astray();
        astray.forEach(this::mend);
        return astray.size();
    }

    @Transactional
    void mend(String documentId) {
        Optional<Publication> row = rows.lock(documentId);
        facets.forgetDocument(documentId);
        row.map(types::published).ifPresent(document -> add(List.of(document)));
    }

    private List<String> astray() {
        List<String> suspects = new ArrayList<>();
        String after = "";
        List<Publication> batch = rows.allAfter(after, BATCH);
        while (!batch.isEmpty()) {
            Map<String, Set<PublicFacet>> carried = new HashMap<>();
            String last = after;
            while (!batch.isEmpty() && carried.size() < COMPARED) {
                batch.forEach(row -> carried.put(row.documentId(), carried(row)));
                last = batch.getLast().documentId();
                batch = rows.allAfter(last, BATCH);
            }
            suspects.addAll(differing(carried, kept(facets.between(after, batch.isEmpty() ? AFTER_ALL : last))));
            after = last;
        }
        return suspects.stream().filter(this::isAstray).toList();
    }

    /** Looks again at a document alone, holding it: it may have been published between two looks at many. */
    @Transactional
    boolean isAstray(String documentId) {
        Set<PublicFacet> carried = rows.lock(documentId).map(this::carried).orElse(Set.of());
        return !carried.equals(Set.copyOf(facets.ofDocument(documentId)));
    }

    private Set<PublicFacet> carried(Publication row) {
        return Set.copyOf(PublicFacet.of(types.published(row)));
    }

    private static Map<String, Set<PublicFacet>> kept(List<PublicFacet> facets) {
        return facets.stream().collect(Collectors.groupingBy(PublicFacet::documentId, Collectors.toSet()));
    }

    private static Set<String> differing(Map<String, Set<PublicFacet>> some, Map<String, Set<PublicFacet>> others) {
        Set<String> differing = new TreeSet<>(some.keySet());
        differing.addAll(others.keySet());
        differing.removeIf(id -> some.getOrDefault(id, Set.of()).equals(others.getOrDefault(id, Set.of())));
        return differing;
    }
}
