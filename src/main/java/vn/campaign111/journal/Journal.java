package vn.campaign111.journal;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.campaign111.kernel.Json;

/** Records changes and reads them back in order. */
@Singleton
public class Journal {

    private static final int CHECK_BATCH = 1_000;

    private final JournalEntries entries;
    private final JournalHeads heads;
    private final Json json;
    private final Clock clock;
    private final ApplicationEventPublisher<Appended> publisher;

    Journal(
            JournalEntries entries,
            JournalHeads heads,
            Json json,
            Clock clock,
            ApplicationEventPublisher<Appended> publisher) {
        this.entries = entries;
        this.heads = heads;
        this.json = json;
        this.clock = clock;
        this.publisher = publisher;
    }

    /**
     * Records the events, in order, in the transaction of the change they tell of. Call it last: it locks the head row
     * until that transaction ends, so that the order of sequence numbers is the order of commits.
     *
     * @return the sequence of the last entry
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long append(List<Event> events) {
        JournalHead head = heads.lock();
        if (events.isEmpty()) {
            return head.sequence();
        }
        Instant now = clock.instant();
        long sequence = head.sequence();
        String hash = head.hash();
        List<JournalEntry> batch = new ArrayList<>(events.size());
        for (Event event : events) {
            JournalEntry entry = JournalEntry.sealed(++sequence, now, event, json.write(event.details()), hash);
            hash = entry.hash();
            batch.add(entry);
        }
        entries.saveAll(batch);
        heads.move(sequence, hash);
        publisher.publishEvent(new Appended(sequence));
        return sequence;
    }

    /** As {@link #append(List)}, for one event. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long append(Event event) {
        return append(List.of(event));
    }

    /** Makes every other writer wait until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        heads.lock();
    }

    /** Returns the sequence of the last committed entry, 0 when there is none. */
    public long head() {
        return headPoint().sequence();
    }

    /** As {@link #head}, sealed by the hash of that entry. */
    public JournalPoint headPoint() {
        JournalHead head = heads.read();
        return new JournalPoint(head.sequence(), head.hash());
    }

    /** Tells whether this journal was once at the point: what was made from it up to there is of this journal. */
    public boolean goesThrough(JournalPoint point) {
        return point.equals(JournalPoint.START)
                || entries.after(point.sequence() - 1, 1).stream()
                        .anyMatch(entry -> entry.point().equals(point));
    }

    /** Returns up to {@code limit} entries that follow the given sequence, in order. */
    public List<JournalEntry> after(long sequence, int limit) {
        return entries.after(sequence, limit);
    }

    /** Returns the newest entries about one thing, newest first. */
    public List<JournalEntry> about(String subjectType, String subjectId, int limit) {
        return entries.about(subjectType, subjectId, limit);
    }

    /** Returns the newest entries of all, newest first, after skipping {@code from}. */
    public List<JournalEntry> latest(int from, int limit) {
        return entries.latest(from, limit);
    }

    /** Returns what is wrong with the chain — a gap, an altered entry, a head that disagrees — or nothing. */
    public Optional<String> firstFault() {
        long sequence = 0;
        String hash = JournalEntry.FIRST_PREVIOUS_HASH;
        List<JournalEntry> batch = entries.after(0, CHECK_BATCH);
        while (!batch.isEmpty()) {
            for (JournalEntry entry : batch) {
                sequence++;
                if (entry.sequence() != sequence) {
                    return Optional.of("journal entry " + sequence + " is missing");
                }
                if (!entry.previousHash().equals(hash) || !entry.hash().equals(entry.expectedHash())) {
                    return Optional.of("journal entry " + sequence + " was altered");
                }
                hash = entry.hash();
            }
            batch = entries.after(sequence, CHECK_BATCH);
        }
        JournalHead head = heads.read();
        boolean agrees = head.sequence() == sequence && head.hash().equals(hash);
        return agrees
                ? Optional.empty()
                : Optional.of("journal head says " + head.sequence() + ", the last entry is " + sequence);
    }
}
