package vn.campaign111.catalog.pages;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.campaign111.kernel.Issue;
import vn.campaign111.publication.ContentType;
import vn.campaign111.search.SearchFacet;

/** Registers pages: {@code /trang/<slug>}. */
@Singleton
public class SitePageType implements ContentType<SitePage> {

    @Override
    public String key() {
        return "page";
    }

    @Override
    public String section() {
        return "trang";
    }

    @Override
    public Class<SitePage> contentClass() {
        return SitePage.class;
    }

    @Override
    public List<Issue> check(SitePage page) {
        return page.body().isBlank() ? List.of(Issue.of("body", "text.missing")) : List.of();
    }

    @Override
    public Map<SearchFacet, List<String>> terms(SitePage page) {
        return Map.of();
    }

    @Override
    public String searchableText(SitePage page) {
        return page.body();
    }
}
