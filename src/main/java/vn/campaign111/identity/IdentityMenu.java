package vn.campaign111.identity;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import vn.campaign111.web.MenuEntry;

/** What this room adds to the navigation. */
@Factory
class IdentityMenu {

    @Singleton
    @Named("accounts")
    MenuEntry accounts() {
        return MenuEntry.administration(10, "/studio/accounts", "identity.accounts", "manage-accounts");
    }

    @Singleton
    @Named("tokens")
    MenuEntry tokens() {
        return MenuEntry.administration(20, "/studio/tokens", "identity.tokens", "read-studio");
    }
}
