package vn.campaign111.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import vn.campaign111.site.answer.PageAnswer;
import vn.campaign111.site.answer.RenderedPage;

/** What programs look for at addresses of their own: map, feed, rules for robots, manifest. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class ConventionController {

    private final PageAnswer pages;
    private final Sitemap sitemap;
    private final Feed feed;
    private final Robots robots;
    private final Manifest manifest;

    ConventionController(PageAnswer pages, Sitemap sitemap, Feed feed, Robots robots, Manifest manifest) {
        this.pages = pages;
        this.sitemap = sitemap;
        this.feed = feed;
        this.robots = robots;
        this.manifest = manifest;
    }

    @Get("/sitemap.xml")
    CompletionStage<MutableHttpResponse<?>> sitemap(HttpRequest<?> request) {
        return answer(request, asked -> sitemap.page());
    }

    @Get(uris = {"/feed.atom", "/en/feed.atom"})
    CompletionStage<MutableHttpResponse<?>> feed(HttpRequest<?> request) {
        return answer(request, feed::page);
    }

    @Get("/robots.txt")
    CompletionStage<MutableHttpResponse<?>> robots(HttpRequest<?> request) {
        return answer(request, asked -> robots.page());
    }

    @Get("/manifest.webmanifest")
    CompletionStage<MutableHttpResponse<?>> manifest(HttpRequest<?> request) {
        return answer(request, manifest::page);
    }

    private CompletionStage<MutableHttpResponse<?>> answer(
            HttpRequest<?> request, Function<Asked, RenderedPage> maker) {
        Asked asked = Asked.page(request);
        return pages.answer(request, asked.key(), () -> maker.apply(asked));
    }
}
