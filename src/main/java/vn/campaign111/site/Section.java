package vn.campaign111.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.site.theme.PageTemplate;

/** A list of the site: the documents of one kind, under one path, narrowed by the facets that help to choose. */
enum Section {
    ARTICLES("article", "/cam-nang", 12, PageTemplate.ARTICLES, List.of(SearchFacet.TOPIC, SearchFacet.AUDIENCE)),
    CAMPAIGNS(
            "campaign",
            "/chien-dich",
            12,
            PageTemplate.CAMPAIGNS,
            List.of(SearchFacet.TOPIC, SearchFacet.AUDIENCE, SearchFacet.CHANNEL)),
    MATERIALS(
            "material",
            "/san-pham-mau",
            24,
            PageTemplate.MATERIALS,
            List.of(
                    SearchFacet.KIND,
                    SearchFacet.TOPIC,
                    SearchFacet.AUDIENCE,
                    SearchFacet.CHANNEL,
                    SearchFacet.FORMAT,
                    SearchFacet.LANGUAGE));

    private final String type;
    private final String path;
    private final int size;
    private final PageTemplate template;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<SearchFacet> facets;

    Section(String type, String path, int size, PageTemplate template, List<SearchFacet> facets) {
        this.type = type;
        this.path = path;
        this.size = size;
        this.template = template;
        this.facets = facets;
    }

    /** Returns the section in which documents of a type are listed; pages about the site have none. */
    static Optional<Section> of(String type) {
        return Arrays.stream(values())
                .filter(section -> section.type.equals(type))
                .findFirst();
    }

    /** Returns the key of the content type. */
    String type() {
        return type;
    }

    /** Returns the path in Vietnamese. */
    String path() {
        return path;
    }

    /** Returns how many documents stand on a page. */
    int size() {
        return size;
    }

    PageTemplate template() {
        return template;
    }

    /** Returns what the list can be narrowed by, the most telling first. */
    List<SearchFacet> facets() {
        return facets;
    }

    /** Returns the key of a word about this section: {@code site.article.<name>}. */
    String word(String name) {
        return "site." + type + "." + name;
    }
}
