package vn.campaign111.site;

import jakarta.inject.Singleton;
import vn.campaign111.catalog.pages.SitePage;
import vn.campaign111.publication.Markdown;
import vn.campaign111.publication.Published;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.PageHead;
import vn.campaign111.site.page.TextPage;
import vn.campaign111.site.theme.PageTemplate;

/** Makes the pages about the site itself. */
@Singleton
class TextPages {

    private final Heads heads;
    private final Pages pages;

    TextPages(Heads heads, Pages pages) {
        this.heads = heads;
        this.pages = pages;
    }

    RenderedPage page(Asked asked, Published<SitePage> published) {
        SitePage text = published.content();
        Shown shown = new Shown().document(published.row());
        TextPage page = new TextPage(
                text.title(),
                Labels.orNull(text.summary()),
                Markdown.html(text.body()),
                Labels.day(published.row().modified()));
        PageHead head = heads.ofDocument(
                asked, published.row(), shown, StructuredData.Thing.document("WebPage", published.row()), null);
        return pages.page(asked, PageTemplate.PAGE, head, page, shown);
    }
}
