package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Problem;

/** Ends a token; one's own, or anybody's for who manages accounts. */
@Singleton
class RevokeToken {

    private final ApiTokenRows rows;
    private final Journal journal;
    private final Clock clock;

    RevokeToken(ApiTokenRows rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** Somebody else's token answers as one that is not there. */
    @Transactional
    void revoke(Actor actor, String tokenId) {
        ApiTokenRow token = rows.findById(tokenId)
                .filter(found -> found.accountId().equals(actor.accountId()) || actor.may(Permission.MANAGE_ACCOUNTS))
                .orElseThrow(() -> Problem.notFound("token", tokenId));
        if (rows.revoke(token.id(), clock.instant()) > 0) {
            journal.append(Event.of("token-revoked", "token", token.id(), actor.accountId()));
        }
    }
}
