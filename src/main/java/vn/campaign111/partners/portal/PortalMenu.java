package vn.campaign111.partners.portal;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import vn.campaign111.web.MenuEntry;

/** The lines of the navigation that lead into the portal. */
@Factory
class PortalMenu {

    private static final String PERMISSION = "read-portal";

    @Singleton
    @Named("portal-home")
    MenuEntry home() {
        return MenuEntry.portal(10, "/portal", "partners.menu.home", PERMISSION);
    }

    @Singleton
    @Named("portal-products")
    MenuEntry products() {
        return MenuEntry.portal(20, PortalPaths.PRODUCTS, "partners.menu.products", PERMISSION);
    }

    @Singleton
    @Named("portal-campaigns")
    MenuEntry campaigns() {
        return MenuEntry.portal(30, PortalPaths.CAMPAIGNS, "partners.menu.campaigns", PERMISSION);
    }

    @Singleton
    @Named("portal-downloads")
    MenuEntry downloads() {
        return MenuEntry.portal(40, "/portal/luot-tai", "partners.menu.downloads", PERMISSION);
    }
}
