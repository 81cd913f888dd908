package vn.campaign111.identity;

import java.util.EnumSet;
import java.util.Set;
import vn.campaign111.journal.Event;
import vn.campaign111.kernel.Problem;

/**
 * Somebody doing something, with the rights that hold for this request.
 *
 * @param accountId the account, or {@link Event#SYSTEM}
 * @param name shown in histories
 * @param unitId the unit the account belongs to
 * @param permissions what the request may do: the roles' permissions, narrowed by a token's scope
 */
public record Actor(String accountId, String name, String unitId, Set<Permission> permissions) {

    /** The product itself: seeding, command line, schedules. May do everything. */
    public static final Actor SYSTEM =
            new Actor(Event.SYSTEM, "Campaign111", Unit.MINISTRY_ID, EnumSet.allOf(Permission.class));

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Refuses the deed when the permission is lacking. */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw Problem.forbidden("permission.missing", permission.key());
        }
    }
}
