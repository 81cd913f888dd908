package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.web.WebSettings;

/**
 * Lists the addresses search engines should know, with their translations: lists first, then the newest documents, as
 * many as one map may hold.
 */
@Singleton
class Sitemap {

    /** The limit of the protocol. */
    private static final int MOST = 50_000;

    private static final List<String> LANGUAGES = List.of("vi", "en");
    private static final List<String> TYPES = List.of("article", "campaign", "material", "page");

    private final Publications publications;
    private final ContentTypes types;
    private final String baseUrl;

    Sitemap(Publications publications, ContentTypes types, WebSettings settings) {
        this.publications = publications;
        this.types = types;
        this.baseUrl = settings.baseUrl();
    }

    /** What the map keeps of a row while it is made. */
    private record Entry(String group, String locale, String address, String modified) {}

    RenderedPage page() {
        Shown shown = new Shown();
        XmlText map = new XmlText("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9")
                .namespace("xhtml", "http://www.w3.org/1999/xhtml");
        List<String> places = new ArrayList<>(List.of("", SiteFrame.HOTLINE_PATH));
        for (Section section : Section.values()) {
            places.add(section.path());
        }
        places.forEach(place -> place(map, place));
        documents(shown)
                .values()
                .forEach(translations -> translations.forEach(one -> {
                    map.open("url").element("loc", one.address()).element("lastmod", one.modified());
                    if (translations.size() > 1) {
                        translations.forEach(other -> alternate(map, other.locale(), other.address()));
                    }
                    map.close();
                }));
        return RenderedPage.of(map.end(), "application/xml; charset=utf-8", shown);
    }

    private void place(XmlText map, String path) {
        String vietnamese = baseUrl + (path.isEmpty() ? "/" : path);
        String english = baseUrl + "/en" + path;
        for (String address : List.of(vietnamese, english)) {
            map.open("url").element("loc", address);
            alternate(map, "vi", vietnamese);
            alternate(map, "en", english);
            map.close();
        }
    }

    private static void alternate(XmlText map, String locale, String address) {
        map.open("xhtml:link")
                .attribute("rel", "alternate")
                .attribute("hreflang", locale)
                .attribute("href", address)
                .close();
    }

    /** Returns the documents by translation group. */
    private Map<String, List<Entry>> documents(Shown shown) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        int count = 0;
        for (String type : TYPES) {
            for (String language : LANGUAGES) {
                shown.list(type, language);
                List<Publication> rows = publications.latestHeads(type, language, MOST - count, Reader.PUBLIC);
                rows.stream()
                        .map(this::entry)
                        .forEach(entry -> groups.computeIfAbsent(entry.group(), group -> new ArrayList<>())
                                .add(entry));
                count += rows.size();
            }
        }
        return groups;
    }

    private Entry entry(Publication row) {
        return new Entry(
                row.translationGroup(),
                row.locale(),
                baseUrl + types.path(row),
                row.modified().toString());
    }
}
