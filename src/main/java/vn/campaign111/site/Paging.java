package vn.campaign111.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.site.page.PageLink;
import vn.campaign111.site.page.Pagination;
import vn.campaign111.site.page.Tag;

/** The links from one page of a list to the others. */
final class Paging {

    private static final int NEIGHBOURS = 1;

    private Paging() {}

    /**
     * Returns the links, or null when everything stands on one page. Pages the index would not reach are not offered;
     * how far one can turn is said.
     */
    static @Nullable Pagination of(Asked asked, long total, int size) {
        int pages = pages(total, size);
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
                current,
                total > reach(size) ? (int) reach(size) : null,
                current > 1 ? address(asked, Math.min(current - 1, pages)) : null,
                current < pages ? address(asked, current + 1) : null,
                links);
    }

    /** Returns the way back to the first page when the page asked for lies behind the last one, else null. */
    static @Nullable Tag beyond(Asked asked, long total, int size) {
        int page = asked.browse().page();
        return page > Math.max(1, pages(total, size)) ? new Tag(Integer.toString(page), address(asked, 1)) : null;
    }

    private static int pages(long total, int size) {
        return (int) ((Math.min(total, reach(size)) + size - 1) / size);
    }

    private static long reach(int size) {
        return SearchRequest.MAX_FROM / size * (long) size + size;
    }

    private static String address(Asked asked, int page) {
        return asked.browse().onPage(page).address(asked.path());
    }
}
