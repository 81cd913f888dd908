package vn.campaign111.site;

import jakarta.inject.Singleton;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.web.WebSettings;

/** Tells robots what is not for them: what needs an account, answers to single people, large files. */
@Singleton
class Robots {

    private final String baseUrl;

    Robots(WebSettings settings) {
        this.baseUrl = settings.baseUrl();
    }

    RenderedPage page() {
        String rules = """
                User-agent: *
                Disallow: /studio/
                Disallow: /portal/
                Disallow: /account/
                Disallow: /api/
                Disallow: /tim-kiem
                Disallow: /en/tim-kiem
                Disallow: /tai-ve/
                Allow: /

                Sitemap: %s/sitemap.xml
                """.formatted(baseUrl);
        return RenderedPage.of(rules, "text/plain; charset=utf-8", new Shown());
    }
}
