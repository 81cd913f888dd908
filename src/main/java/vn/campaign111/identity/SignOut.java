package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;

/** Ends the session somebody is in. */
@Singleton
class SignOut {

    private final Sessions sessions;
    private final Journal journal;

    SignOut(Sessions sessions, Journal journal) {
        this.sessions = sessions;
        this.journal = journal;
    }

    @Transactional
    void signOut(Actor actor, Secret session) {
        sessions.end(session);
        journal.append(Event.of("account-signed-out", "account", actor.accountId(), actor.accountId()));
    }
}
