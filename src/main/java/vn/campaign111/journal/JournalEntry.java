package vn.campaign111.journal;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.campaign111.kernel.Sha256;

/**
 * A recorded change; never altered, never deleted.
 *
 * @param sequence 1, 2, 3 … without a gap
 * @param recordedAt whole seconds, UTC
 * @param details the event's details as a JSON object
 * @param previousHash hash of the entry before, 64 zeros for the first
 * @param hash SHA-256 over {@link #sealedText}
 */
@Introspected
@MappedEntity("journal_entry")
public record JournalEntry(
        @Id long sequence,
        Instant recordedAt,
        String action,
        String subjectType,
        String subjectId,
        String actor,
        String details,
        String previousHash,
        String hash) {

    static final String FIRST_PREVIOUS_HASH = "0".repeat(Sha256.HEX_LENGTH);

    static JournalEntry sealed(long sequence, Instant recordedAt, Event event, String details, String previousHash) {
        JournalEntry unsealed = new JournalEntry(
                sequence,
                recordedAt,
                event.action(),
                event.subjectType(),
                event.subjectId(),
                event.actor(),
                details,
                previousHash,
                "");
        return new JournalEntry(
                sequence,
                recordedAt,
                event.action(),
                event.subjectType(),
                event.subjectId(),
                event.actor(),
                details,
                previousHash,
                unsealed.expectedHash());
    }

    /** Returns the point that the journal is at with this entry. */
    public JournalPoint point() {
        return new JournalPoint(sequence, hash);
    }

    /** Tells whether the entry is about a thing of the given kind. */
    public boolean concerns(String type) {
        return subjectType.equals(type);
    }

    /** Returns the hash this entry must have; differs from {@link #hash} when somebody altered the row. */
    String expectedHash() {
        return Sha256.of(sealedText());
    }

    private String sealedText() {
        return String.join(
                "\n",
                Long.toString(sequence),
                recordedAt.toString(),
                action,
                subjectType,
                subjectId,
                actor,
                details,
                previousHash);
    }
}
