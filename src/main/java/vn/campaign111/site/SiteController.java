package vn.campaign111.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.site.answer.PageAnswer;
import vn.campaign111.site.answer.RenderedPage;

/** The public pages, in Vietnamese and, under {@code /en}, in English. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class SiteController {

    private final PageAnswer pages;
    private final HomePages home;
    private final ListPages lists;
    private final DocumentPages documents;
    private final HotlinePages hotline;
    private final SearchPages search;
    private final OfflinePages offline;

    SiteController(
            PageAnswer pages,
            HomePages home,
            ListPages lists,
            DocumentPages documents,
            HotlinePages hotline,
            SearchPages search,
            OfflinePages offline) {
        this.pages = pages;
        this.home = home;
        this.lists = lists;
        this.documents = documents;
        this.hotline = hotline;
        this.search = search;
        this.offline = offline;
    }

    @Get(uris = {"/", "/en"})
    CompletionStage<MutableHttpResponse<?>> home(HttpRequest<?> request) {
        return page(request, home::page);
    }

    @Get(uris = {"/cam-nang", "/en/cam-nang"})
    CompletionStage<MutableHttpResponse<?>> articles(HttpRequest<?> request) {
        return list(request, Section.ARTICLES);
    }

    @Get(uris = {"/cam-nang/{slug}", "/en/cam-nang/{slug}"})
    CompletionStage<MutableHttpResponse<?>> article(HttpRequest<?> request, String slug) {
        return page(request, asked -> documents.article(asked, slug));
    }

    @Get(uris = {"/chien-dich", "/en/chien-dich"})
    CompletionStage<MutableHttpResponse<?>> campaigns(HttpRequest<?> request) {
        return list(request, Section.CAMPAIGNS);
    }

    @Get(uris = {"/chien-dich/{slug}", "/en/chien-dich/{slug}"})
    CompletionStage<MutableHttpResponse<?>> campaign(HttpRequest<?> request, String slug) {
        return page(request, asked -> documents.campaign(asked, slug));
    }

    @Get(uris = {"/san-pham-mau", "/en/san-pham-mau"})
    CompletionStage<MutableHttpResponse<?>> materials(HttpRequest<?> request) {
        return list(request, Section.MATERIALS);
    }

    @Get(uris = {"/san-pham-mau/{slug}", "/en/san-pham-mau/{slug}"})
    CompletionStage<MutableHttpResponse<?>> material(HttpRequest<?> request, String slug) {
        return page(request, asked -> documents.material(asked, slug));
    }

    @Get(uris = {"/trang/{slug}", "/en/trang/{slug}"})
    CompletionStage<MutableHttpResponse<?>> text(HttpRequest<?> request, String slug) {
        return page(request, asked -> documents.text(asked, slug));
    }

    @Get(uris = {"/goi-111", "/en/goi-111"})
    CompletionStage<MutableHttpResponse<?>> hotline(HttpRequest<?> request) {
        return page(request, hotline::page);
    }

    @Get(uris = {"/tim-kiem", "/en/tim-kiem"})
    CompletionStage<MutableHttpResponse<?>> search(HttpRequest<?> request) {
        return list(request, SearchPages.FACETS, search::page);
    }

    /** What somebody who knows only English would try. */
    @Get("/en/search")
    CompletionStage<MutableHttpResponse<?>> englishSearch(HttpRequest<?> request) {
        Asked asked = Asked.list(request, SearchPages.FACETS);
        return PageAnswer.sendOn(asked.browse().address(asked.in(SiteFrame.SEARCH_PATH)));
    }

    @Get(uris = {"/khong-co-mang", "/en/khong-co-mang"})
    CompletionStage<MutableHttpResponse<?>> offline(HttpRequest<?> request) {
        return page(request, offline::page);
    }

    private CompletionStage<MutableHttpResponse<?>> page(HttpRequest<?> request, Function<Asked, RenderedPage> maker) {
        Asked asked = Asked.page(request);
        return pages.answer(request, asked.key(), () -> maker.apply(asked));
    }

    private CompletionStage<MutableHttpResponse<?>> list(HttpRequest<?> request, Section section) {
        return list(request, section.facets(), asked -> lists.page(asked, section));
    }

    private CompletionStage<MutableHttpResponse<?>> list(
            HttpRequest<?> request, List<SearchFacet> facets, Function<Asked, RenderedPage> maker) {
        Asked asked = Asked.list(request, facets);
        return pages.answer(request, asked.key(), () -> maker.apply(asked));
    }
}
