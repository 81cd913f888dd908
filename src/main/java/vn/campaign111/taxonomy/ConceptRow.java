package vn.campaign111.taxonomy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a concept is stored; {@code id} is {@code <vocabulary>/<key>}. */
@Introspected
@MappedEntity("concept")
record ConceptRow(
        @Id String id,
        String vocabulary,
        String conceptKey,
        String labelVi,
        String labelEn,
        @Nullable String broader,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        int listPosition) {

    /** Returns the concept; empty for a vocabulary this version does not know. */
    Optional<Concept> concept() {
        return Vocabulary.of(vocabulary)
                .map(known -> new Concept(known, conceptKey, labelVi, labelEn, broader, minAge, maxAge, listPosition));
    }
}
