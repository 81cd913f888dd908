package vn.campaign111.identity;

import java.util.Set;

/**
 * An account somebody wants to be made.
 *
 * @param language {@code vi} or {@code en}
 */
public record NewAccount(String email, String name, String unitId, Set<Role> roles, String language) {

    public NewAccount {
        email = Email.normalised(email);
        name = name.strip();
        roles = Set.copyOf(roles);
    }

    public static NewAccount of(String email, String name, String unitId, Role... roles) {
        return new NewAccount(email, name, unitId, Set.of(roles), "vi");
    }
}
