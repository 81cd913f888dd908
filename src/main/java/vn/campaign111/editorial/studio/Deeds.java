package vn.campaign111.editorial.studio;

import vn.campaign111.editorial.DocumentLists.Opened;
import vn.campaign111.editorial.EditionState;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;

/**
 * What somebody can do with a document now, so that a screen offers no button that would be refused. The actions decide
 * again.
 *
 * @param ownWork whether it waits for a check that this person may make, but not of their own words
 * @param standing whether an edition of it is public
 */
public record Deeds(
        boolean edit,
        boolean submit,
        boolean approve,
        boolean ownWork,
        boolean giveBack,
        boolean publish,
        boolean withdraw,
        boolean start,
        boolean standing) {

    static Deeds of(Actor actor, Opened opened) {
        EditionState state = opened.edition().state();
        boolean writes = actor.may(Permission.WRITE_DOCUMENTS);
        boolean reviews = actor.may(Permission.REVIEW_EDITIONS);
        boolean waits = state == EditionState.IN_REVIEW;
        boolean own = opened.authors().contains(actor.accountId());
        boolean standing = opened.editions().stream().anyMatch(edition -> edition.state() == EditionState.PUBLISHED);
        return new Deeds(
                writes && opened.edition().isOpen(),
                writes && state == EditionState.DRAFT,
                reviews && waits && !own,
                reviews && waits && own,
                reviews && (waits || state == EditionState.APPROVED),
                actor.may(Permission.PUBLISH_EDITIONS) && state == EditionState.APPROVED,
                actor.may(Permission.WITHDRAW_DOCUMENTS) && standing,
                writes && (state == EditionState.PUBLISHED || state == EditionState.WITHDRAWN),
                standing);
    }
}
