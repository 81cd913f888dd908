package vn.campaign111.publication;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Keeps the facets that documents are listed by in step with their contents, which are the truth. {@link Publications}
 * writes both in one transaction; what went astray all the same (a node of an older version, a hand in the database) is
 * found by {@link #faults} and mended by {@link #mend}.
 */
@Singleton
public class PublicFacets {

    private static final int BATCH = 500;

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
                .flatMap(document -> PublicFacet.of(document.row(), document.content()).stream())
                .toList();
        if (!carried.isEmpty()) {
            facets.saveAll(carried);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void replace(Published<?> document) {
        facets.forget(document.row().documentId());
        add(List.of(document));
    }

    /** Returns a line for each document that is listed by other facets than its content says; empty when all is well. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        eachAstray(id -> faults.add("document " + id + " is listed by other topics or audiences than its content has"));
        return faults;
    }

    /** Lists every document by what its content says; returns how many were not. */
    public int mend() {
        List<String> astray = new ArrayList<>();
        eachAstray(astray::add);
        astray.forEach(this::mend);
        return astray.size();
    }

    /** Reads again what is mended, holding it: it may have been published anew meanwhile. */
    @Transactional
    void mend(String documentId) {
        rows.lock(documentId).map(types::published).ifPresent(this::replace);
    }

    private void eachAstray(Consumer<String> astray) {
        List<Publication> batch = rows.allAfter("", BATCH);
        while (!batch.isEmpty()) {
            List<String> ids = batch.stream().map(Publication::documentId).toList();
            Map<String, Set<PublicFacet>> kept = facets.ofDocuments(ids).stream()
                    .collect(Collectors.groupingBy(PublicFacet::documentId, Collectors.toSet()));
            for (Publication row : batch) {
                Content content = types.published(row).content();
                Set<PublicFacet> carried = new HashSet<>(PublicFacet.of(row, content));
                if (!carried.equals(kept.getOrDefault(row.documentId(), Set.of()))) {
                    astray.accept(row.documentId());
                }
            }
            batch = rows.allAfter(ids.getLast(), BATCH);
        }
    }
}
