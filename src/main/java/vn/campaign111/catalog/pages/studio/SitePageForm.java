package vn.campaign111.catalog.pages.studio;

import jakarta.inject.Singleton;
import vn.campaign111.catalog.pages.SitePage;
import vn.campaign111.catalog.pages.SitePageType;
import vn.campaign111.editorial.studio.ContentForm;
import vn.campaign111.editorial.studio.FormReader;
import vn.campaign111.publication.ContentType;

/** The form of a page. */
@Singleton
class SitePageForm implements ContentForm<SitePage> {

    private final SitePageType type;

    SitePageForm(SitePageType type) {
        this.type = type;
    }

    @Override
    public ContentType<SitePage> type() {
        return type;
    }

    @Override
    public String view() {
        return "/catalog/page-fields.ftlh";
    }

    @Override
    public SitePage read(FormReader form) {
        return new SitePage(
                form.text("title"), form.text("summary"), form.text("body"), form.all("topics"), form.all("audiences"));
    }
}
