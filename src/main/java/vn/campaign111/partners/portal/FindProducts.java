package vn.campaign111.partners.portal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.FacetNames;
import vn.campaign111.catalog.FacetNames.Choice;
import vn.campaign111.catalog.campaigns.PublishedCampaigns;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.kernel.Page;
import vn.campaign111.partners.portal.ProductList.Facet;
import vn.campaign111.partners.portal.ProductList.Link;
import vn.campaign111.partners.portal.ProductList.Order;
import vn.campaign111.partners.portal.ProductList.Reading;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Published;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.PreferredFacets;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchRequest.Guidance;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.search.SearchResult;
import vn.campaign111.search.SearchResult.FacetCount;
import vn.campaign111.search.SearchResult.FoundIn;
import vn.campaign111.search.SearchResult.SearchHit;
import vn.campaign111.search.SearchScope;

/** Finds products for a member: the index proposes, the database decides what is shown. */
@Singleton
class FindProducts {

    static final int SIZE = 24;
    private static final int MAX_CAMPAIGNS = 20;

    private final SearchEngine engine;
    private final Publications publications;
    private final PublishedMaterials materials;
    private final PublishedCampaigns campaigns;
    private final FacetNames facetNames;
    private final Cards cards;
    private final PreferredFacets preferred;
    private final Clock clock;

    FindProducts(
            SearchEngine engine,
            Publications publications,
            PublishedMaterials materials,
            PublishedCampaigns campaigns,
            FacetNames facetNames,
            Cards cards,
            PreferredFacets preferred,
            Clock clock) {
        this.engine = engine;
        this.publications = publications;
        this.materials = materials;
        this.campaigns = campaigns;
        this.facetNames = facetNames;
        this.cards = cards;
        this.preferred = preferred;
        this.clock = clock;
    }

    ProductList find(ProductQuery query, Locale locale, Reader reader) {
        SearchResult result = engine.search(request(query, locale, reader));
        List<String> ids = result.hits().stream().map(SearchHit::id).toList();
        List<Published<Material>> found = publications.visible(ids, reader).stream()
                .filter(row -> row.type().equals(materials.type().key()))
                .map(materials::decode)
                .toList();
        return new ProductList(
                query.text(),
                query.url(),
                new Page<>(cards.ofProducts(found, places(result), locale), result.total(), query.from(), SIZE),
                result.isFar(),
                close(result, found),
                facets(query, result, locale),
                chips(query, locale),
                query.unfiltered(),
                orders(query),
                reading(query, result.didYouMean()),
                campaigns(locale, reader));
    }

    /** Returns how many of the products found, from the first, match closely; all when none does. */
    private static int close(SearchResult result, List<Published<Material>> found) {
        if (result.close() == 0) {
            return found.size();
        }
        Set<String> close = result.hits().stream()
                .filter(SearchHit::close)
                .map(SearchHit::id)
                .collect(Collectors.toSet());
        return (int) found.stream()
                .takeWhile(product -> close.contains(product.row().documentId()))
                .count();
    }

    private static @Nullable Reading reading(ProductQuery query, @Nullable String better) {
        if (query.exact() && !query.text().isEmpty()) {
            return new Reading(query.text(), true, query.exactly(false));
        }
        return better == null ? null : new Reading(better, false, query.exactly(true));
    }

    private static Map<String, FoundIn> places(SearchResult result) {
        Map<String, FoundIn> places = new HashMap<>();
        for (SearchHit hit : result.hits()) {
            FoundIn place = hit.foundIn();
            if (place != null) {
                places.put(hit.id(), place);
            }
        }
        return places;
    }

    private SearchRequest request(ProductQuery query, Locale locale, Reader reader) {
        Map<SearchFacet, List<String>> filters = new EnumMap<>(SearchFacet.class);
        filters.putAll(query.filters());
        filters.put(SearchFacet.TYPE, List.of(materials.type().key()));
        return new SearchRequest(
                query.text(),
                locale.getLanguage(),
                filters,
                query.sort(),
                query.from(),
                SIZE,
                SearchScope.of(reader.visibilityKeys(), clock.instant()),
                new Guidance(query.exact(), List.of(), preferred.of(query.text()), null));
    }

    private List<Facet> facets(ProductQuery query, SearchResult result, Locale locale) {
        List<Facet> facets = new ArrayList<>();
        for (SearchFacet facet : ProductQuery.FACETS) {
            List<FacetCount> counts = result.facets().getOrDefault(facet, List.of());
            List<Choice> choices = facetNames.choices(facet, counts, query.chosen(facet), locale);
            if (!choices.isEmpty()) {
                facets.add(new Facet(facet.key(), FacetNames.word(facet), choices));
            }
        }
        return facets;
    }

    /** Without text nothing is more relevant than another: what is newest comes first. */
    private static List<Order> orders(ProductQuery query) {
        Sort usual = query.text().isEmpty() ? Sort.NEWEST : Sort.RELEVANCE;
        Sort present = query.sort() == Sort.RELEVANCE ? usual : query.sort();
        return Stream.of(usual, Sort.NEWEST, Sort.DOWNLOADS)
                .distinct()
                .map(order -> new Order(
                        ProductQuery.key(order),
                        "partners.sort." + ProductQuery.key(order),
                        query.sorted(order),
                        order == present,
                        order == usual))
                .toList();
    }

    private List<Link> chips(ProductQuery query, Locale locale) {
        return ProductQuery.FACETS.stream()
                .flatMap(facet -> query.chosen(facet).stream()
                        .map(key -> new Link(facetNames.label(facet, key, locale), query.without(facet, key))))
                .toList();
    }

    private List<Link> campaigns(Locale locale, Reader reader) {
        return campaigns.latest(locale.getLanguage(), 0, MAX_CAMPAIGNS, reader).stream()
                .map(campaign -> new Link(campaign.row().title(), PortalPaths.campaign(campaign.row())))
                .toList();
    }
}
