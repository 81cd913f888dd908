package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.hotline.Hotline;
import vn.campaign111.kernel.Json;
import vn.campaign111.publication.Publication;
import vn.campaign111.site.page.Card;
import vn.campaign111.site.page.Tag;
import vn.campaign111.web.WebSettings;

/**
 * Describes pages in the words of schema.org, as JSON-LD. The hotline is described as what it is, a contact point of the
 * state's; the site never says that it runs it.
 */
@Singleton
class StructuredData {

    private final Hotline hotline;
    private final Json json;
    private final String baseUrl;

    StructuredData(Hotline hotline, Json json, WebSettings settings) {
        this.hotline = hotline;
        this.json = json;
        this.baseUrl = settings.baseUrl();
    }

    /** What a page is about: the schema.org type and what it adds. */
    record Thing(String type, Map<String, Object> properties) {

        static Thing page() {
            return new Thing("WebPage", Map.of());
        }

        /** A document with its dates. */
        static Thing document(String type, Publication row) {
            return new Thing(
                    type,
                    Map.of(
                            "datePublished", row.issued().toString(),
                            "dateModified", row.modified().toString()));
        }
    }

    Thing list(List<Card> items) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            elements.add(ordered(
                    "@type",
                    "ListItem",
                    "position",
                    i + 1,
                    "name",
                    items.get(i).title(),
                    "url",
                    baseUrl + items.get(i).url()));
        }
        return new Thing(
                "CollectionPage", Map.of("mainEntity", ordered("@type", "ItemList", "itemListElement", elements)));
    }

    Thing hotline(Asked asked) {
        var line = hotline.line();
        Map<String, Object> contact = ordered(
                "@type",
                "ContactPoint",
                "telephone",
                line.number(),
                "contactType",
                line.purpose(asked.locale()),
                "areaServed",
                "VN",
                "availableLanguage",
                "vi");
        return new Thing(
                "WebPage",
                Map.of(
                        "about",
                        ordered("@type", "Organization", "name", line.name(asked.locale()), "contactPoint", contact)));
    }

    /** Returns the description with every less-than sign escaped, so that it cannot leave its script element. */
    String json(Asked asked, String title, @Nullable String description, List<Tag> trail, Thing thing) {
        List<Object> graph = new ArrayList<>();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@type", thing.type());
        page.put(thing.type().equals("Article") ? "headline" : "name", title);
        if (description != null && !description.isBlank()) {
            page.put("description", description);
        }
        page.put("url", baseUrl + asked.key().address());
        page.put("inLanguage", asked.language());
        page.put("isAccessibleForFree", true);
        page.putAll(thing.properties());
        graph.add(page);
        if (!trail.isEmpty()) {
            graph.add(breadcrumbs(asked, title, trail));
        }
        return json.write(ordered("@context", "https://schema.org", "@graph", graph))
                .replace("<", "\\u003c");
    }

    private Map<String, Object> breadcrumbs(Asked asked, String title, List<Tag> trail) {
        List<Object> elements = new ArrayList<>();
        for (Tag crumb : trail) {
            elements.add(crumb(elements.size() + 1, crumb.label(), baseUrl + crumb.url()));
        }
        elements.add(crumb(elements.size() + 1, title, baseUrl + asked.path()));
        return ordered("@type", "BreadcrumbList", "itemListElement", elements);
    }

    private static Map<String, Object> crumb(int position, String name, String address) {
        return ordered("@type", "ListItem", "position", position, "name", name, "item", address);
    }

    /** Returns a map of names and values in the order given. */
    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
