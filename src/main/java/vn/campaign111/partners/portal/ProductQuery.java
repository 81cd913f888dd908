package vn.campaign111.partners.portal;

import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest.Sort;

/**
 * What a member looks for: the text and what it was narrowed to, as it stands in the address. Immutable.
 *
 * @param exact whether the text means what it says and no better writing is to be looked for
 * @param sort order of the products; without text, relevance is newest first, and newest is not told apart from it: who looks
 *     at what is new and then types something wants what fits best
 * @param from how many products to pass over
 */
record ProductQuery(String text, boolean exact, Map<SearchFacet, List<String>> filters, Sort sort, int from) {

    /** What products can be narrowed by, in the order it is shown. */
    static final List<SearchFacet> FACETS = List.of(
            SearchFacet.KIND,
            SearchFacet.TOPIC,
            SearchFacet.AUDIENCE,
            SearchFacet.CHANNEL,
            SearchFacet.FORMAT,
            SearchFacet.LANGUAGE);

    ProductQuery {
        filters = Map.copyOf(filters);
        sort = text.isEmpty() && sort == Sort.NEWEST ? Sort.RELEVANCE : sort;
    }

    static ProductQuery of(HttpParameters parameters) {
        Map<SearchFacet, List<String>> filters = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : FACETS) {
            List<String> chosen = parameters.getAll(facet.key()).stream()
                    .filter(key -> !key.isBlank())
                    .distinct()
                    .toList();
            if (!chosen.isEmpty()) {
                filters.put(facet, chosen);
            }
        }
        String text = Objects.requireNonNullElse(parameters.get("q"), "").strip();
        return new ProductQuery(
                text,
                "true".equals(parameters.get("exact")),
                filters,
                sort(parameters.get("sort")),
                Math.max(parameters.get("from", Integer.class).orElse(0), 0));
    }

    List<String> chosen(SearchFacet facet) {
        return filters.getOrDefault(facet, List.of());
    }

    boolean isNarrowed() {
        return !filters.isEmpty();
    }

    /** Returns the address of the first page without one of the filters. */
    String without(SearchFacet facet, String key) {
        Map<SearchFacet, List<String>> fewer = new EnumMap<>(SearchFacet.class);
        fewer.putAll(filters);
        fewer.put(facet, chosen(facet).stream().filter(one -> !one.equals(key)).toList());
        return new ProductQuery(text, exact, fewer, sort, 0).url();
    }

    /** Returns the address of the first page without any filter. */
    String unfiltered() {
        return new ProductQuery(text, exact, Map.of(), sort, 0).url();
    }

    /** Returns the address of the first page of what is found for the text exactly as it is, or for what it may mean. */
    String exactly(boolean asTyped) {
        return new ProductQuery(text, asTyped, filters, sort, 0).url();
    }

    /** Returns the address of the first page in another order. */
    String sorted(Sort order) {
        return new ProductQuery(text, exact, filters, order, 0).url();
    }

    /** Returns the address of the first page. */
    String url() {
        List<String> parts = new ArrayList<>();
        if (!text.isEmpty()) {
            parts.add("q=" + PortalPaths.encoded(text));
        }
        if (exact && !text.isEmpty()) {
            parts.add("exact=true");
        }
        for (SearchFacet facet : FACETS) {
            chosen(facet).forEach(key -> parts.add(facet.key() + "=" + PortalPaths.encoded(key)));
        }
        if (sort != Sort.RELEVANCE) {
            parts.add("sort=" + key(sort));
        }
        return PortalPaths.PRODUCTS + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    static String key(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private static Sort sort(@Nullable String key) {
        return Arrays.stream(Sort.values())
                .filter(sort -> key(sort).equals(key))
                .findFirst()
                .orElse(Sort.RELEVANCE);
    }
}
