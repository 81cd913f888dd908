package vn.campaign111.editorial.studio;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import vn.campaign111.identity.Permission;
import vn.campaign111.web.MenuEntry;

/** The entries of the studio in the navigation. */
@Factory
class StudioMenu {

    @Singleton
    @Named("desk")
    MenuEntry desk() {
        return MenuEntry.studio(10, "/studio", "editorial.menu.desk", Permission.READ_STUDIO.key());
    }

    @Singleton
    @Named("documents")
    MenuEntry documents() {
        return MenuEntry.studio(20, "/studio/documents", "editorial.menu.documents", Permission.READ_STUDIO.key());
    }

    @Singleton
    @Named("journal")
    MenuEntry journal() {
        return MenuEntry.administration(90, "/studio/journal", "editorial.menu.journal", Permission.READ_JOURNAL.key());
    }
}
