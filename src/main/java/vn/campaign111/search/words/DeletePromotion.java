package vn.campaign111.search.words;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Problem;

/** Ends a promotion for good; the journal keeps what it said. */
@Singleton
public class DeletePromotion {

    private final Promotions promotions;
    private final PromotionRows rows;
    private final Journal journal;

    DeletePromotion(Promotions promotions, PromotionRows rows, Journal journal) {
        this.promotions = promotions;
        this.rows = rows;
        this.journal = journal;
    }

    /**
     * Ends a promotion.
     *
     * @param version of the promotion that the officer saw, see {@link Promotions.Kept#version}
     * @throws Problem {@link Promotions#CHANGED_MEANWHILE} when somebody else changed it since
     */
    @Transactional
    public void delete(Actor actor, String id, int version) {
        actor.require(Permission.KEEP_SEARCH_WORDS);
        journal.hold();
        Promotions.Kept former = promotions.required(id);
        former.requireVersion(version);
        rows.remove(id);
        journal.append(SavePromotion.told("promotion-deleted", id, actor, former.promotion()));
    }
}
