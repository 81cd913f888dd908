package vn.campaign111.site;

import jakarta.inject.Singleton;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.theme.PageTemplate;

/** Makes the page that can be kept on a device for when there is no network: 111 can still be called. */
@Singleton
class OfflinePages {

    private final Heads heads;
    private final Pages pages;

    OfflinePages(Heads heads, Pages pages) {
        this.heads = heads;
        this.pages = pages;
    }

    RenderedPage page(Asked asked) {
        return pages.page(
                asked,
                PageTemplate.OFFLINE,
                heads.ofAnswer(asked.words().text("site.offline.title")),
                null,
                new Shown());
    }
}
