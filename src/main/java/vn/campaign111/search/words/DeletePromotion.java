package vn.campaign111.search.words;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.journal.Journal;

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

    @Transactional
    public void delete(Actor actor, String id) {
        actor.require(Permission.KEEP_SEARCH_WORDS);
        Promotion former = promotions.required(id).promotion();
        rows.remove(id);
        journal.append(SavePromotion.told("promotion-deleted", id, actor, former));
    }
}
