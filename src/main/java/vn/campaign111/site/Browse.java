package vn.campaign111.site;

import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Slug;
import vn.campaign111.publication.Fields;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.site.page.Parameter;

/**
 * How somebody browses a list: words, chosen keys, order, page. Made of the parameters of an address and turned back into
 * one; parameters the list does not know are left out, so that they neither make pages nor survive in links. Immutable.
 *
 * @param text as typed, one line, at most {@link #MAX_TEXT} characters
 * @param cut whether more was typed than that
 * @param exact whether the words mean what they say and no better writing is to be looked for
 * @param chosen keys by facet, in a fixed order
 * @param page from 1
 */
record Browse(String text, boolean cut, boolean exact, Map<SearchFacet, Set<String>> chosen, Sort sort, int page) {

    /** Frightened people write letters: all of it is listened to, the first thousand letters are looked for. */
    static final int MAX_TEXT = 8_000;

    static final Browse EVERYTHING = new Browse("", false, false, Map.of(), Sort.RELEVANCE, 1);

    private static final int MAX_KEYS = 20;
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final int MAX_PAGE = 1_000;

    static Browse of(HttpParameters parameters, Collection<SearchFacet> facets) {
        Map<SearchFacet, Set<String>> chosen = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : facets) {
            Set<String> keys = new TreeSet<>();
            parameters.getAll(facet.key()).stream()
                    .filter(Browse::couldBeKey)
                    .limit(MAX_KEYS)
                    .forEach(keys::add);
            if (!keys.isEmpty()) {
                chosen.put(facet, keys);
            }
        }
        String line = saysSomething(Fields.line(parameters.get("q")));
        boolean cut = line.length() > MAX_TEXT;
        return new Browse(
                cut ? line.substring(0, MAX_TEXT).strip() : line,
                cut,
                "true".equals(parameters.get("exact")),
                chosen,
                sort(parameters.get("sort")),
                page(parameters.get("page")));
    }

    /** Signs alone ask for nothing. */
    private static String saysSomething(String line) {
        return LETTER_OR_DIGIT.matcher(line).find() ? line : "";
    }

    boolean isSearch() {
        return !text.isEmpty();
    }

    /** Tells whether the list is looked at as it stands: everything, in its usual order. */
    boolean isWhole() {
        return !isSearch() && !isNarrowed() && sort != Sort.DOWNLOADS;
    }

    boolean isNarrowed() {
        return !chosen.isEmpty();
    }

    /** Returns the order the list comes in; without words nothing is more relevant than another. */
    Sort order() {
        return isSearch() || sort == Sort.DOWNLOADS ? sort : Sort.NEWEST;
    }

    boolean hasChosen(SearchFacet facet, String key) {
        return chosen.getOrDefault(facet, Set.of()).contains(key);
    }

    /** Returns the filters as the search takes them. */
    Map<SearchFacet, List<String>> filters() {
        Map<SearchFacet, List<String>> filters = new EnumMap<>(SearchFacet.class);
        chosen.forEach((facet, keys) -> filters.put(facet, List.copyOf(keys)));
        return filters;
    }

    /** Returns the first page of the list with the key chosen, or let go when it was. */
    Browse toggled(SearchFacet facet, String key) {
        Map<SearchFacet, Set<String>> other = new EnumMap<>(SearchFacet.class);
        other.putAll(chosen);
        Set<String> keys = new TreeSet<>(chosen.getOrDefault(facet, Set.of()));
        if (!keys.remove(key)) {
            keys.add(key);
        }
        if (keys.isEmpty()) {
            other.remove(facet);
        } else {
            other.put(facet, keys);
        }
        return new Browse(text, cut, exact, other, sort, 1);
    }

    /** Returns the first page of the list with nothing chosen. */
    Browse unfiltered() {
        return new Browse(text, cut, exact, Map.of(), sort, 1);
    }

    Browse sorted(Sort order) {
        return new Browse(text, cut, exact, chosen, order, 1);
    }

    Browse onPage(int number) {
        return new Browse(text, cut, exact, chosen, sort, number);
    }

    /** Returns the first page of what is found for the words exactly as they are, or for what they may mean. */
    Browse exactly(boolean asTyped) {
        return new Browse(text, cut, asTyped, chosen, sort, 1);
    }

    /** Returns the parameters in their one order; empty for the whole list. */
    String query() {
        List<Parameter> parts = new ArrayList<>(words());
        for (SearchFacet facet : SearchFacet.values()) {
            chosen.getOrDefault(facet, Set.of()).forEach(key -> parts.add(new Parameter(facet.key(), key)));
        }
        parts.addAll(manner());
        if (page > 1) {
            parts.add(new Parameter("page", Integer.toString(page)));
        }
        return parts.stream()
                .map(part -> part.name() + "=" + encode(part.value()))
                .collect(Collectors.joining("&"));
    }

    /** Returns the parameters besides filters and page: those that a form for other filters sends along. */
    List<Parameter> kept() {
        List<Parameter> kept = new ArrayList<>(words());
        kept.addAll(manner());
        return kept;
    }

    private List<Parameter> words() {
        return isSearch() ? List.of(new Parameter("q", text)) : List.of();
    }

    private List<Parameter> manner() {
        List<Parameter> manner = new ArrayList<>();
        if (isSearch() ? sort != Sort.RELEVANCE : sort == Sort.DOWNLOADS) {
            manner.add(new Parameter("sort", sort.name().toLowerCase(java.util.Locale.ROOT)));
        }
        if (isSearch() && exact) {
            manner.add(new Parameter("exact", "true"));
        }
        return manner;
    }

    String address(String path) {
        String query = query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static boolean couldBeKey(String key) {
        return Slug.isValid(key.toLowerCase(java.util.Locale.ROOT));
    }

    private static Sort sort(@Nullable String key) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().toLowerCase(java.util.Locale.ROOT).equals(key))
                .findFirst()
                .orElse(Sort.RELEVANCE);
    }

    private static int page(@Nullable String number) {
        return number != null && number.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(number), 1, MAX_PAGE) : 1;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
