package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.Publication;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.RenderedPage.Manner;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.Card;
import vn.campaign111.site.page.ListPage;
import vn.campaign111.site.page.PageHead;
import vn.campaign111.site.page.Tag;

/** Makes the lists of articles, campaigns and products. */
@Singleton
class ListPages {

    private final PublicSearch search;
    private final Cards cards;
    private final Heads heads;
    private final StructuredData data;
    private final Pages pages;

    ListPages(PublicSearch search, Cards cards, Heads heads, StructuredData data, Pages pages) {
        this.search = search;
        this.cards = cards;
        this.heads = heads;
        this.data = data;
        this.pages = pages;
    }

    RenderedPage page(Asked asked, Section section) {
        Words words = asked.words();
        Browse browse = asked.browse();
        PublicSearchResult found = search.find(Narrowing.question(asked, section, section.size()));
        Shown shown = new Shown().list(section.type(), asked.language());
        List<Publication> rows = found.hits().stream()
                .map(PublicSearchResult.Hit::row)
                .filter(Objects::nonNull)
                .toList();
        Tag beyond = Paging.beyond(asked, found.total(), section.size());
        List<Card> items = beyond == null ? cards.of(rows, shown) : List.of();
        ListPage page = new ListPage(
                words.text(section.word("list.title")),
                words.text(section.word("list.intro")),
                items,
                found.isFar(),
                Math.min(items.size(), found.closeHits()),
                found.total(),
                Narrowing.facets(found, asked, section.facets()),
                browse.kept(),
                Narrowing.chips(found, asked),
                Narrowing.clearUrl(asked),
                Paging.of(asked, found.total(), section.size()),
                beyond,
                Narrowing.sorts(found, asked, section),
                Labels.orNull(browse.text()),
                SearchHelpBlock.of(found.help()));
        PageHead head = heads.ofPlace(
                asked,
                AnswerTitle.of(words.text(section.word("list.title")), asked, Narrowing.chosen(found, asked)),
                words.text(section.word("list.intro")),
                data.list(items));
        if (SearchHelpBlock.isDistress(found.help())) {
            head = heads.sensitive(heads.ofAnswer(words.text("site.search.title")), words.text("site.search.title"));
        }
        return pages.page(asked, section.template(), head, page, shown, manner(browse));
    }

    /** Downloads are counted without a word to the pages that show them in order. */
    private static Manner manner(Browse browse) {
        if (browse.isSearch()) {
            return Manner.PRIVATE;
        }
        return browse.order() == Sort.DOWNLOADS ? Manner.FLEETING : Manner.OPEN;
    }
}
