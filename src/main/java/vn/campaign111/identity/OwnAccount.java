package vn.campaign111.identity;

import vn.campaign111.kernel.Problem;

/** Keeps administrators from locking themselves out. */
final class OwnAccount {

    private OwnAccount() {}

    /** Refuses to let somebody do this to their own account. */
    static void refuse(Actor actor, String accountId) {
        if (actor.accountId().equals(accountId)) {
            throw Problem.conflict("account.own");
        }
    }
}
