package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.campaign111.publication.Publication;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.Action;
import vn.campaign111.site.page.WithdrawnPage;
import vn.campaign111.site.theme.PageTemplate;

/** Makes the page at the address of something recalled (410 Gone): that it was, why, and what to do. */
@Singleton
class WithdrawnPages {

    private static final int GONE = 410;

    private final Heads heads;
    private final Pages pages;

    WithdrawnPages(Heads heads, Pages pages) {
        this.heads = heads;
        this.pages = pages;
    }

    RenderedPage page(Asked asked, Publication row) {
        WithdrawnPage page = new WithdrawnPage(
                row.title(),
                Labels.orNull(row.withdrawnReason()),
                Optional.ofNullable(row.withdrawnAt()).map(Labels::day).orElse(null),
                null,
                actions(asked, row));
        return pages.page(asked, PageTemplate.WITHDRAWN, heads.ofAnswer(row.title()), page, new Shown())
                .withStatus(GONE);
    }

    private static List<Action> actions(Asked asked, Publication row) {
        List<Action> actions = new ArrayList<>();
        Section.of(row.type())
                .ifPresent(section -> actions.add(
                        new Action(asked.words().text(section.word("list.all")), asked.in(section.path()), true)));
        actions.add(new Action(
                asked.words().text("site.nav.hotline"), asked.in(SiteFrame.HOTLINE_PATH), actions.isEmpty()));
        return actions;
    }
}
