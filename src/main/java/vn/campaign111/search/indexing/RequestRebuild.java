package vn.campaign111.search.indexing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;

/** Asks every process that serves an index of its own to build it anew; their followers hear of it. */
@Singleton
public class RequestRebuild {

    private static final String REQUESTED = "search-rebuild-requested";
    private static final String SUBJECT = "search-index";
    private static final String ALL = "all";

    private final Journal journal;

    public RequestRebuild(Journal journal) {
        this.journal = journal;
    }

    /** As {@link #run(String)}, for an account that may. */
    public long run(Actor actor) {
        actor.require(Permission.KEEP_SEARCH_INDEX);
        return run(actor.accountId());
    }

    /** Returns the newest such request, or nothing when there was none. */
    public Optional<JournalEntry> last() {
        return journal.about(SUBJECT, ALL, 1).stream().findFirst();
    }

    /**
     * Returns the sequence of the journal entry; an index built anew for it holds that sequence.
     *
     * @param actor the account that asks, or {@link Event#SYSTEM}
     */
    @Transactional
    public long run(String actor) {
        return journal.append(Event.of(REQUESTED, SUBJECT, ALL, actor));
    }

    /** Tells whether an entry is such a request. */
    public static boolean isTold(JournalEntry entry) {
        return entry.action().equals(REQUESTED) && entry.concerns(SUBJECT);
    }
}
