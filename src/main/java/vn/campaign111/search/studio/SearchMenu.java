package vn.campaign111.search.studio;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import vn.campaign111.identity.Permission;
import vn.campaign111.web.MenuEntry;

/** The entries of the search in the navigation. */
@Factory
class SearchMenu {

    @Singleton
    @Named("asked-questions")
    MenuEntry questions() {
        return MenuEntry.search(10, "/studio/search/questions", "search.questions", Permission.READ_STUDIO.key());
    }

    @Singleton
    @Named("synonyms")
    MenuEntry synonyms() {
        return MenuEntry.search(20, "/studio/search/synonyms", "search.synonyms", Permission.KEEP_SEARCH_WORDS.key());
    }

    @Singleton
    @Named("promotions")
    MenuEntry promotions() {
        return MenuEntry.search(
                30, "/studio/search/promotions", "search.promotions", Permission.KEEP_SEARCH_WORDS.key());
    }

    @Singleton
    @Named("search-index")
    MenuEntry index() {
        return MenuEntry.search(50, "/studio/search/index", "search.index", Permission.KEEP_SEARCH_INDEX.key());
    }

    @Singleton
    @Named("help-phrases")
    MenuEntry help() {
        return MenuEntry.search(40, "/studio/search/help", "search.help-phrases", Permission.KEEP_HELP_PHRASES.key());
    }
}
