package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.OtherLanguages;
import vn.campaign111.kernel.Words;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.RenderedPage.Manner;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.Card;
import vn.campaign111.site.page.OtherLanguage;
import vn.campaign111.site.page.PageHead;
import vn.campaign111.site.page.Place;
import vn.campaign111.site.page.Reading;
import vn.campaign111.site.page.SearchPage;
import vn.campaign111.site.page.Tag;
import vn.campaign111.site.theme.PageTemplate;

/**
 * Makes the answers to searches. They are kept nowhere and tell no other site where the reader came from, because of what
 * people type when they are afraid; a question in distress does not stand in the title either.
 */
@Singleton
class SearchPages {

    static final List<SearchFacet> FACETS = List.of(
            SearchFacet.TYPE,
            SearchFacet.TOPIC,
            SearchFacet.AUDIENCE,
            SearchFacet.KIND,
            SearchFacet.FORMAT,
            SearchFacet.LANGUAGE);

    private static final int SIZE = 20;
    private static final String CONTACT = "lien-he";
    private static final List<String> TOPICS =
            List.of("cyberbullying", "sextortion", "online-abduction", "grooming", "scam", "overuse");

    private final PublicSearch search;
    private final SearchHits hits;
    private final Cards cards;
    private final Heads heads;
    private final OtherLanguages otherLanguages;
    private final Pages pages;

    SearchPages(
            PublicSearch search,
            SearchHits hits,
            Cards cards,
            Heads heads,
            OtherLanguages otherLanguages,
            Pages pages) {
        this.search = search;
        this.hits = hits;
        this.cards = cards;
        this.heads = heads;
        this.otherLanguages = otherLanguages;
        this.pages = pages;
    }

    RenderedPage page(Asked asked) {
        Browse browse = asked.browse();
        return browse.isSearch() || browse.isNarrowed() ? answer(asked) : blank(asked);
    }

    private RenderedPage answer(Asked asked) {
        PublicSearchResult found = search.find(Narrowing.question(asked, null, SIZE));
        Shown shown = new Shown();
        return rendered(asked, head(asked, found), results(asked, found, shown), shown);
    }

    private PageHead head(Asked asked, PublicSearchResult found) {
        String place = asked.words().text("site.search.title");
        return SearchHelpBlock.isDistress(found.help())
                ? heads.sensitive(heads.ofAnswer(place), place)
                : heads.ofAnswer(AnswerTitle.of(place, asked, Narrowing.chosen(found, asked)));
    }

    private SearchPage results(Asked asked, PublicSearchResult found, Shown shown) {
        Browse browse = asked.browse();
        boolean beyond = Paging.beyond(asked, found.total(), SIZE) != null;
        boolean nothing = found.total() == 0;
        return new SearchPage(
                Labels.orNull(browse.text()),
                true,
                found.total(),
                SearchHelpBlock.isDistress(found.help()) ? null : reading(asked, found.didYouMean()),
                found.truncated() || browse.cut(),
                found.unavailable(),
                SearchHelpBlock.of(found.help()),
                beyond ? List.of() : hits.of(found.hits(), asked),
                found.isFar(),
                beyond ? 0 : found.closeHits(),
                Narrowing.facets(found, asked, FACETS),
                browse.kept(),
                Narrowing.chips(found, asked),
                Narrowing.clearUrl(asked),
                nothing ? List.of() : Narrowing.sorts(found, asked, null),
                beyond ? null : Paging.of(asked, found.total(), SIZE),
                Paging.beyond(asked, found.total(), SIZE),
                nothing || found.isFar() ? topics(asked) : List.of(),
                List.of(),
                nothing ? advice(asked.words(), browse) : List.of(),
                nothing ? contact(asked, shown) : null);
    }

    private RenderedPage blank(Asked asked) {
        SearchPage page = new SearchPage(
                null,
                false,
                0,
                null,
                false,
                false,
                null,
                List.of(),
                false,
                0,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                topics(asked),
                places(asked),
                List.of(),
                null);
        return rendered(asked, heads.ofAnswer(asked.words().text("site.search.title")), page, new Shown());
    }

    private RenderedPage rendered(Asked asked, PageHead head, SearchPage page, Shown shown) {
        return pages.page(asked, PageTemplate.SEARCH, head, page, shown, Manner.PRIVATE);
    }

    /** Says how the question was read, and leads to the other way of reading it. */
    private @Nullable Reading reading(Asked asked, @Nullable String better) {
        Browse browse = asked.browse();
        String asTyped = AnswerTitle.shortened(browse.text());
        if (browse.exact() && browse.isSearch()) {
            return new Reading(
                    asTyped, asTyped, browse.exactly(false).address(asked.path()), true, language(asTyped, asked));
        }
        return better == null
                ? null
                : new Reading(
                        AnswerTitle.shortened(better),
                        asTyped,
                        browse.exactly(true).address(asked.path()),
                        false,
                        language(better, asked));
    }

    private @Nullable OtherLanguage language(String question, Asked asked) {
        return Labels.language(otherLanguages.of(question, asked.language(), asked.locale()));
    }

    private static List<Tag> topics(Asked asked) {
        return TOPICS.stream()
                .map(topic -> new Tag(
                        asked.words().text("site.door." + topic),
                        Browse.EVERYTHING.toggled(SearchFacet.TOPIC, topic).address(asked.in(Section.ARTICLES.path()))))
                .toList();
    }

    private static List<Place> places(Asked asked) {
        Words words = asked.words();
        return Arrays.stream(Section.values())
                .map(section -> new Place(
                        words.text(section.word("list.title")),
                        words.text(section.word("list.intro")),
                        asked.in(section.path())))
                .toList();
    }

    private static List<String> advice(Words words, Browse browse) {
        List<String> advice = new ArrayList<>();
        if (browse.isNarrowed()) {
            advice.add(words.text("site.search.advice.filters"));
        }
        if (browse.exact()) {
            advice.add(words.text("site.search.advice.exact"));
        }
        advice.add(words.text("site.search.advice.shorter"));
        advice.add(words.text("site.search.advice.tones"));
        return advice;
    }

    private @Nullable Tag contact(Asked asked, Shown shown) {
        List<Card> found = cards.referenced("page", List.of(CONTACT), asked.language(), shown);
        return found.isEmpty()
                ? null
                : new Tag(found.getFirst().title(), found.getFirst().url());
    }
}
