package vn.campaign111.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.site.page.Facet;
import vn.campaign111.site.page.Option;
import vn.campaign111.site.page.Tag;

/** The ways to narrow and order a list or the results of a search, as links. */
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
                browse.isSearch() ? browse.sort() : Sort.NEWEST,
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
                    .map(facet -> new Facet(wanted.key(), facet.label(), options(facet, asked)))
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

    static List<vn.campaign111.site.page.Sort> sorts(Asked asked) {
        Words words = asked.words();
        List<vn.campaign111.site.page.Sort> sorts = new ArrayList<>();
        for (Sort sort : List.of(Sort.RELEVANCE, Sort.NEWEST)) {
            sorts.add(new vn.campaign111.site.page.Sort(
                    words.text("site.sort." + sort.name().toLowerCase(Locale.ROOT)),
                    asked.browse().sorted(sort).address(asked.path()),
                    asked.browse().sort() == sort));
        }
        return sorts;
    }

    private static List<Option> options(PublicSearchResult.Facet facet, Asked asked) {
        return facet.options().stream()
                .limit(MOST_OPTIONS)
                .map(option -> new Option(
                        option.label(),
                        option.count(),
                        asked.browse().toggled(facet.facet(), option.key()).address(asked.path()),
                        option.selected()))
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
