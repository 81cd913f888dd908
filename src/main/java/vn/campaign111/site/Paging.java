package vn.campaign111.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.site.page.PageLink;
import vn.campaign111.site.page.Pagination;

/** The links from one page of a list to the others. */
final class Paging {

    private static final int NEIGHBOURS = 1;

    private Paging() {}

    /** Returns the links, or null when everything stands on one page. Pages the index would not reach are not offered. */
    static @Nullable Pagination of(Asked asked, long total, int size) {
        long reachable = Math.min(total, SearchRequest.MAX_FROM + (long) size);
        int pages = (int) ((reachable + size - 1) / size);
        int current = asked.browse().page();
        if (pages < 2) {
            return null;
        }
        List<PageLink> links = new ArrayList<>();
        int last = 0;
        for (int page = 1; page <= pages; page++) {
            if (page > 1 && page < pages && Math.abs(page - current) > NEIGHBOURS) {
                continue;
            }
            if (page > last + 1) {
                links.add(new PageLink("…", null, false, true));
            }
            links.add(new PageLink(Integer.toString(page), address(asked, page), page == current, false));
            last = page;
        }
        return new Pagination(
                pages,
                current > 1 ? address(asked, Math.min(current - 1, pages)) : null,
                current < pages ? address(asked, current + 1) : null,
                links);
    }

    private static String address(Asked asked, int page) {
        return asked.browse().onPage(page).address(asked.path());
    }
}
