package vn.campaign111.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param path of the page shown, without parameters
 * @param suggestUrl where to ask for suggestions; more parameters can be added at its end
 * @param exitUrl where the quick exit leads: a page of somebody else that nobody wonders about
 * @param agency who runs the installation, or null
 * @param assetPrefix the versioned address under which the theme's own files stand, ending in a slash
 */
public record Site(
        String name,
        String baseUrl,
        String locale,
        List<LocaleLink> otherLocales,
        List<NavItem> nav,
        Hotline hotline,
        List<Emergency> emergencies,
        List<Tag> footerLinks,
        String path,
        String homeUrl,
        String searchUrl,
        String suggestUrl,
        String feedUrl,
        String manifestUrl,
        String exitUrl,
        @Nullable String agency,
        String assetPrefix) {

    /** Returns the address of a file of the theme. */
    public String asset(String name) {
        return assetPrefix + name;
    }
}
