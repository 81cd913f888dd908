package vn.campaign111.site;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.Address;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.site.answer.PageKey;
import vn.campaign111.web.Language;

/**
 * A page somebody asked for.
 *
 * @param locale of the page, told by its address
 * @param path with the prefix of its language, no slash at the end
 * @param browse how a list is looked at; {@link Browse#EVERYTHING} for other pages
 */
record Asked(Locale locale, String path, Browse browse) {

    static Asked page(HttpRequest<?> request) {
        return new Asked(Language.ofAddress(request.getPath()), path(request), Browse.EVERYTHING);
    }

    static Asked list(HttpRequest<?> request, List<SearchFacet> facets) {
        Asked page = page(request);
        return new Asked(page.locale, page.path, Browse.of(request.getParameters(), facets));
    }

    PageKey key() {
        return new PageKey(path, browse.query());
    }

    String language() {
        return locale.getLanguage();
    }

    Words words() {
        return Words.of(locale);
    }

    /** Returns a path of the site in this page's language. */
    String in(String pathInVietnamese) {
        return Address.in(language()) + pathInVietnamese;
    }

    /** Returns the page's path without the prefix of its language. */
    String pathInVietnamese() {
        String rest = path.substring(Address.in(language()).length());
        return rest.isEmpty() ? "/" : rest;
    }

    private static String path(HttpRequest<?> request) {
        String path = request.getPath();
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
