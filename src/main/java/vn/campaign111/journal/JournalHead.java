package vn.campaign111.journal;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * Where the journal ends.
 *
 * @param id always 1
 * @param sequence of the last entry, 0 when there is none
 * @param hash of the last entry
 */
@Introspected
@MappedEntity("journal_head")
public record JournalHead(@Id int id, long sequence, String hash) {}
