package vn.campaign111.site.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.OtherLanguages;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.site.PublicSearch;
import vn.campaign111.site.PublicSearchQuestion;
import vn.campaign111.web.Language;
import vn.campaign111.web.QueryParameters;

/** {@code GET /api/v1/search} and {@code /suggest}. What is asked is neither kept nor logged, nor may it be cached. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchApi {

    private static final int USUAL_SIZE = 20;
    private static final String NEVER_KEPT = "no-store";

    private final PublicSearch publicSearch;
    private final OtherLanguages otherLanguages;

    SearchApi(PublicSearch publicSearch, OtherLanguages otherLanguages) {
        this.publicSearch = publicSearch;
        this.otherLanguages = otherLanguages;
    }

    @Get("/search")
    HttpResponse<SearchView> search(HttpRequest<?> request, @Nullable Actor actor) {
        QueryParameters query = QueryParameters.of(request);
        PublicSearchQuestion question = new PublicSearchQuestion(
                query.text("q"),
                query.language().orElse(null),
                words(request, query),
                filters(query),
                query.choice("sort", Sort.RELEVANCE, Sort.class),
                query.flag("exact"),
                query.number("from", 0, 0, SearchRequest.MAX_FROM),
                query.number("size", USUAL_SIZE, 0, SearchRequest.MAX_SIZE),
                reader(actor));
        query.check();
        return HttpResponse.ok(SearchView.of(publicSearch.findHeads(question)))
                .header(HttpHeaders.CACHE_CONTROL, NEVER_KEPT);
    }

    @Get("/suggest")
    HttpResponse<SuggestView> suggest(HttpRequest<?> request, @Nullable Actor actor) {
        QueryParameters query = QueryParameters.of(request);
        String typed = query.text("q");
        Locale words = words(request, query);
        PublicSearch.Suggestions offered =
                publicSearch.suggest(typed, query.language().orElse(null), query.keys("type"), words, reader(actor));
        SuggestView view = SuggestView.of(offered, otherLanguages, words);
        return HttpResponse.ok(view).header(HttpHeaders.CACHE_CONTROL, NEVER_KEPT);
    }

    private static Map<SearchFacet, List<String>> filters(QueryParameters query) {
        Map<SearchFacet, List<String>> filters = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : SearchFacet.values()) {
            List<String> keys = query.keys(facet.key());
            if (!keys.isEmpty()) {
                filters.put(facet, keys);
            }
        }
        return filters;
    }

    /** Labels come in the language that is searched, or in the one the client prefers. */
    private static Locale words(HttpRequest<?> request, QueryParameters query) {
        return query.language().map(Language::of).orElseGet(() -> Language.of(request));
    }

    private static Reader reader(@Nullable Actor actor) {
        return actor != null && actor.may(Permission.READ_PARTNER_PRODUCTS) ? Reader.PARTNER : Reader.PUBLIC;
    }
}
