package vn.campaign111.search;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;

/** Asks every process that serves an index of its own to build it anew; their followers hear of it. */
@Singleton
public class RequestRebuild {

    private static final String REQUESTED = "search-rebuild-requested";
    private static final String SUBJECT = "search-index";

    private final Journal journal;

    public RequestRebuild(Journal journal) {
        this.journal = journal;
    }

    /**
     * Returns the sequence of the journal entry; an index built anew for it holds that sequence.
     *
     * @param actor the account that asks, or {@link Event#SYSTEM}
     */
    @Transactional
    public long run(String actor) {
        return journal.append(Event.of(REQUESTED, SUBJECT, "all", actor));
    }

    /** Tells whether an entry is such a request. */
    public static boolean isTold(JournalEntry entry) {
        return entry.action().equals(REQUESTED) && entry.concerns(SUBJECT);
    }
}
