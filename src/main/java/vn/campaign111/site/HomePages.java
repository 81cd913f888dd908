package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.campaign111.catalog.campaigns.Campaign;
import vn.campaign111.catalog.campaigns.PublishedCampaigns;
import vn.campaign111.kernel.Time;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Published;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.Action;
import vn.campaign111.site.page.Audience;
import vn.campaign111.site.page.Card;
import vn.campaign111.site.page.Hero;
import vn.campaign111.site.page.HomePage;
import vn.campaign111.site.page.Tag;
import vn.campaign111.site.theme.PageTemplate;

/** Makes the home page: what is happening to you, who are you, what is new. */
@Singleton
class HomePages {

    private static final int ARTICLES = 6;
    private static final int MATERIALS = 8;
    private static final int MOST_CAMPAIGNS = 20;

    /** What people come with, in the order of how often the hotline and the press hear of it being urgent. */
    private static final List<String> DOORS = List.of(
            "cyberbullying",
            "sextortion",
            "online-abduction",
            "grooming",
            "scam",
            "overuse",
            "harmful-content",
            "ai-deepfake");

    private static final List<String> READERS = List.of("parents", "11-15", "6-10", "teachers");

    private final PublishedCampaigns campaigns;
    private final Publications publications;
    private final PublicSearch search;
    private final Cards cards;
    private final Heads heads;
    private final StructuredData data;
    private final Pages pages;
    private final Clock clock;

    HomePages(
            PublishedCampaigns campaigns,
            Publications publications,
            PublicSearch search,
            Cards cards,
            Heads heads,
            StructuredData data,
            Pages pages,
            Clock clock) {
        this.campaigns = campaigns;
        this.publications = publications;
        this.search = search;
        this.cards = cards;
        this.heads = heads;
        this.data = data;
        this.pages = pages;
        this.clock = clock;
    }

    RenderedPage page(Asked asked) {
        Words words = asked.words();
        Shown shown = new Shown();
        for (Section section : Section.values()) {
            shown.list(section.type(), asked.language());
        }
        List<Card> articles = latest(Section.ARTICLES, ARTICLES, asked, shown);
        HomePage page = new HomePage(
                hero(asked),
                doors(asked, shown),
                readers(asked),
                featured(asked, shown).orElse(null),
                articles,
                latest(Section.MATERIALS, MATERIALS, asked, shown),
                asked.in(Section.ARTICLES.path()),
                asked.in(Section.MATERIALS.path()));
        var head = heads.ofPlace(asked, words.text("site.name"), words.text("site.description"), data.hotline(asked));
        return pages.page(asked, PageTemplate.HOME, head, page, shown);
    }

    private Hero hero(Asked asked) {
        Words words = asked.words();
        return new Hero(
                words.text("site.hero.title"),
                words.text("site.hero.text"),
                List.of(
                        new Action(words.text("site.hero.articles"), asked.in(Section.ARTICLES.path()), true),
                        new Action(words.text("site.hero.hotline"), asked.in(SiteFrame.HOTLINE_PATH), false)));
    }

    /** Returns the doors behind which there is something to read. */
    private List<Tag> doors(Asked asked, Shown shown) {
        Optional<PublicSearchResult> found = search.findBesides(new PublicSearchQuestion(
                "",
                asked.language(),
                asked.locale(),
                Map.of(SearchFacet.TYPE, List.of(Section.ARTICLES.type())),
                Sort.NEWEST,
                false,
                0,
                0,
                Reader.PUBLIC));
        if (found.isEmpty()) {
            shown.incomplete();
            return List.of();
        }
        Set<String> written = found.get().facets().stream()
                .filter(facet -> facet.facet() == SearchFacet.TOPIC)
                .flatMap(facet -> facet.options().stream())
                .map(PublicSearchResult.Option::key)
                .collect(Collectors.toSet());
        return DOORS.stream()
                .filter(written::contains)
                .map(topic -> new Tag(
                        asked.words().text("site.door." + topic),
                        Browse.EVERYTHING.toggled(SearchFacet.TOPIC, topic).address(asked.in(Section.ARTICLES.path()))))
                .toList();
    }

    private static List<Audience> readers(Asked asked) {
        List<Audience> readers = READERS.stream()
                .map(reader -> reader(
                        asked, reader, Section.ARTICLES, Browse.EVERYTHING.toggled(SearchFacet.AUDIENCE, reader)))
                .collect(Collectors.toList());
        readers.add(reader(asked, "communication-officers", Section.MATERIALS, Browse.EVERYTHING));
        return readers;
    }

    private static Audience reader(Asked asked, String reader, Section section, Browse browse) {
        Words words = asked.words();
        return new Audience(
                words.text("site.reader." + reader),
                words.text("site.reader." + reader + ".text"),
                browse.address(asked.in(section.path())));
    }

    private List<Card> latest(Section section, int limit, Asked asked, Shown shown) {
        return cards.of(publications.latest(section.type(), asked.language(), 0, limit, Reader.PUBLIC), shown);
    }

    /** The campaign that runs today, else the next one, else the latest; looked at anew each day. */
    private Optional<Card> featured(Asked asked, Shown shown) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Time.VIETNAM);
        shown.until(today.plusDays(1).atStartOfDay(Time.VIETNAM).toInstant());
        List<Published<Campaign>> known = campaigns.latest(asked.language(), 0, MOST_CAMPAIGNS, Reader.PUBLIC);
        return known.stream()
                .filter(campaign -> runs(campaign.content(), today))
                .findFirst()
                .or(() -> known.stream()
                        .filter(campaign -> starts(campaign.content()).isAfter(today))
                        .min(Comparator.comparing(campaign -> starts(campaign.content()))))
                .or(() -> known.stream().findFirst())
                .map(campaign -> cards.of(List.of(campaign.row()), shown).getFirst());
    }

    private static boolean runs(Campaign campaign, LocalDate today) {
        LocalDate last = campaign.endsOn();
        return !starts(campaign).isAfter(today) && last != null && !last.isBefore(today);
    }

    private static LocalDate starts(Campaign campaign) {
        LocalDate first = campaign.startsOn();
        return first == null ? LocalDate.MIN : first;
    }
}
