package vn.campaign111.search.words;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A group of synonyms the product comes with that an officer switched off.
 *
 * @param line the group as the product writes it
 */
@Introspected
@MappedEntity("shipped_synonyms_off")
record ShippedSynonymsOffRow(@Id String id, String line, String reason, String changedBy, Instant changedAt) {}
