package vn.campaign111.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.site.page.Facet;
import vn.campaign111.site.page.Option;
import vn.campaign111.site.page.Tag;

/** The ways to narrow and order a list or the results of a search. */
final class Narrowing {

    private static final int MOST_OPTIONS = 20;

    private Narrowing() {}

    /** Returns what to ask for one page of a section, or of everything when there is no section. */
    static PublicSearchQuestion question(Asked asked, @Nullable Section section, int size) {
        Browse browse = asked.browse();
        Map<SearchFacet, List<String>> filters = new EnumMap<>(SearchFacet.class);
        filters.putAll(browse.filters());
        if (section != null) {
            filters.put(SearchFacet.TYPE, List.of(section.type()));
        }
        return new PublicSearchQuestion(
                browse.text(),
                asked.language(),
                asked.locale(),
                filters,
                browse.order(),
                browse.exact(),
                (browse.page() - 1) * size,
                size,
                Reader.PUBLIC);
    }

    /** Returns the facets on offer, those left out that would not narrow anything. */
    static List<Facet> facets(PublicSearchResult found, Asked asked, List<SearchFacet> offered) {
        List<Facet> facets = new ArrayList<>();
        for (SearchFacet wanted : offered) {
            boolean chosen = asked.browse().chosen().containsKey(wanted);
            found.facets().stream()
                    .filter(facet -> facet.facet() == wanted
                            && (chosen || facet.options().size() > 1))
                    .map(facet -> new Facet(wanted.key(), facet.label(), options(facet)))
                    .forEach(facets::add);
        }
        return facets;
    }

    /** Returns what is chosen, each leading to the list without it. */
    static List<Tag> chips(PublicSearchResult found, Asked asked) {
        List<Tag> chips = new ArrayList<>();
        asked.browse()
                .chosen()
                .forEach((facet, keys) -> keys.forEach(key -> chips.add(new Tag(
                        label(found, facet, key),
                        asked.browse().toggled(facet, key).address(asked.path())))));
        return chips;
    }

    /** Returns the same list without any filter, or null when there is none. */
    static @Nullable String clearUrl(Asked asked) {
        return asked.browse().isNarrowed() ? asked.browse().unfiltered().address(asked.path()) : null;
    }

    /** Returns what is chosen, in words. */
    static List<String> chosen(PublicSearchResult found, Asked asked) {
        return chips(found, asked).stream().map(Tag::label).toList();
    }

    /** Returns the orders on offer: by downloads only where products can be among what is found. */
    static List<vn.campaign111.site.page.Sort> sorts(PublicSearchResult found, Asked asked, @Nullable Section section) {
        Browse browse = asked.browse();
        List<Sort> orders = new ArrayList<>();
        if (browse.isSearch()) {
            orders.add(Sort.RELEVANCE);
        }
        orders.add(Sort.NEWEST);
        if (section == Section.MATERIALS || (section == null && mayHoldProducts(found, browse))) {
            orders.add(Sort.DOWNLOADS);
        }
        return orders.stream()
                .map(order -> new vn.campaign111.site.page.Sort(
                        asked.words().text("site.sort." + order.name().toLowerCase(Locale.ROOT)),
                        browse.sorted(order).address(asked.path()),
                        browse.order() == order))
                .toList();
    }

    private static boolean mayHoldProducts(PublicSearchResult found, Browse browse) {
        String product = Section.MATERIALS.type();
        boolean wanted = !browse.chosen().containsKey(SearchFacet.TYPE) || browse.hasChosen(SearchFacet.TYPE, product);
        return wanted
                && found.facets().stream()
                        .filter(facet -> facet.facet() == SearchFacet.TYPE)
                        .flatMap(facet -> facet.options().stream())
                        .anyMatch(option -> option.key().equals(product) && option.count() > 0);
    }

    private static List<Option> options(PublicSearchResult.Facet facet) {
        return facet.options().stream()
                .limit(MOST_OPTIONS)
                .map(option -> new Option(option.key(), option.label(), option.count(), option.selected()))
                .toList();
    }

    private static String label(PublicSearchResult found, SearchFacet facet, String key) {
        return found.facets().stream()
                .filter(one -> one.facet() == facet)
                .flatMap(one -> one.options().stream())
                .filter(option -> option.key().equals(key))
                .map(PublicSearchResult.Option::label)
                .findFirst()
                .orElse(key);
    }
}
