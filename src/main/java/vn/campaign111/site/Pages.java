package vn.campaign111.site;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.RenderedPage.Manner;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.PageHead;
import vn.campaign111.site.theme.PageTemplate;
import vn.campaign111.site.theme.ThemeEngine;

/** Puts a page into its frame and through the theme. */
@Singleton
class Pages {

    private final SiteFrame frame;
    private final ThemeEngine engine;

    Pages(SiteFrame frame, ThemeEngine engine) {
        this.frame = frame;
        this.engine = engine;
    }

    RenderedPage page(Asked asked, PageTemplate template, PageHead head, @Nullable Object page, Shown shown) {
        Manner manner = head.sensitive() ? Manner.DISCREET : Manner.OPEN;
        return page(asked, template, head, page, shown, manner);
    }

    RenderedPage page(
            Asked asked, PageTemplate template, PageHead head, @Nullable Object page, Shown shown, Manner manner) {
        String html = engine.render(template, asked.locale(), frame.around(asked, head, shown), head, page);
        return RenderedPage.html(html, manner, shown);
    }

    /** Returns a page that tells of a failure; asks nothing of the database. */
    String failure(Asked asked, PageHead head, Object page) {
        return engine.render(PageTemplate.ERROR, asked.locale(), frame.aroundFailure(asked, head), head, page);
    }
}
