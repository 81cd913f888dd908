package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.campaign111.catalog.hotline.Hotline;
import vn.campaign111.catalog.hotline.HotlineStatement;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.publication.Markdown;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Published;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.Card;
import vn.campaign111.site.page.Channel;
import vn.campaign111.site.page.HotlinePage;
import vn.campaign111.site.page.Question;
import vn.campaign111.site.page.Source;
import vn.campaign111.site.theme.PageTemplate;

/** Makes the page about hotline 111 from the facts that are known of it. */
@Singleton
class HotlinePages {

    private static final String ABOUT_HELP = "report-help";
    private static final int RELATED = 3;
    private static final int MOST_QUESTIONS = 8;
    private static final int MOST_MATERIALS = 200;

    /** A heading of the third level, with or without a number, and what stands under it. */
    private static final Pattern QUESTION =
            Pattern.compile("^###\\s+(?:\\d+\\.\\s+)?(.+?)\\s*$\\n(.*?)(?=^#|\\z)", Pattern.MULTILINE | Pattern.DOTALL);

    private final Hotline hotline;
    private final PublishedMaterials materials;
    private final PublicSearch search;
    private final SiteFrame frame;
    private final Cards cards;
    private final Heads heads;
    private final StructuredData data;
    private final Pages pages;

    HotlinePages(
            Hotline hotline,
            PublishedMaterials materials,
            PublicSearch search,
            SiteFrame frame,
            Cards cards,
            Heads heads,
            StructuredData data,
            Pages pages) {
        this.hotline = hotline;
        this.materials = materials;
        this.search = search;
        this.frame = frame;
        this.cards = cards;
        this.heads = heads;
        this.data = data;
        this.pages = pages;
    }

    RenderedPage page(Asked asked) {
        Shown shown = new Shown()
                .list(Section.ARTICLES.type(), asked.language())
                .list(Section.MATERIALS.type(), asked.language());
        HotlinePage page = new HotlinePage(
                frame.hotline(asked),
                hotline.statements("does").stream()
                        .map(statement -> statement.text(asked.locale()))
                        .toList(),
                hotline.statements("channel").stream()
                        .map(statement -> new Channel(statement.text(asked.locale()), null, statement.url()))
                        .toList(),
                frame.emergencies(asked),
                questions(asked, shown),
                sources(asked),
                related(asked, shown));
        var head = heads.ofPlace(
                asked,
                asked.words().text("site.hotline.title", hotline.line().number()),
                asked.words().text("site.hotline.description"),
                data.hotline(asked));
        return pages.page(asked, PageTemplate.HOTLINE, head, page, shown);
    }

    /** Takes the questions from the published questions and answers about help, so that they stand in one place only. */
    private List<Question> questions(Asked asked, Shown shown) {
        return materials.latest(asked.language(), 0, MOST_MATERIALS, Reader.PUBLIC).stream()
                .filter(material -> material.content().kind().equals("faq")
                        && material.content().topics().contains(ABOUT_HELP))
                .max(Comparator.comparing(material -> material.row().issued()))
                .map(material -> questions(material, shown))
                .orElse(List.of());
    }

    private static List<Question> questions(Published<Material> material, Shown shown) {
        shown.document(material.row());
        List<Question> questions = new ArrayList<>();
        Matcher found = QUESTION.matcher(material.content().body());
        while (found.find() && questions.size() < MOST_QUESTIONS) {
            questions.add(new Question(found.group(1), Markdown.html(found.group(2))));
        }
        return questions;
    }

    /** Names each place the facts were read in once, with the day. */
    private List<Source> sources(Asked asked) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (String section : List.of("tagline", "operator", "does", "channel")) {
            for (HotlineStatement statement : hotline.statements(section)) {
                String url = statement.sourceUrl();
                if (url != null) {
                    days.merge(url, statement.verifiedAt(), (one, other) -> one.isAfter(other) ? one : other);
                }
            }
        }
        List<Source> sources = new ArrayList<>();
        days.forEach((url, day) -> sources.add(new Source(
                asked.words()
                        .text(
                                "site.hotline.source",
                                url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", ""),
                                Labels.day(day, asked.locale())),
                url)));
        return sources;
    }

    private List<Card> related(Asked asked, Shown shown) {
        PublicSearchQuestion question = new PublicSearchQuestion(
                "",
                asked.language(),
                asked.locale(),
                Map.of(
                        SearchFacet.TYPE, List.of(Section.ARTICLES.type()),
                        SearchFacet.TOPIC, List.of(ABOUT_HELP)),
                Sort.NEWEST,
                false,
                0,
                RELATED,
                Reader.PUBLIC);
        Optional<PublicSearchResult> found = search.findBesides(question);
        if (found.isEmpty()) {
            shown.incomplete();
            return List.of();
        }
        List<Publication> rows = found.get().hits().stream()
                .map(PublicSearchResult.Hit::row)
                .filter(Objects::nonNull)
                .toList();
        return cards.of(rows, shown);
    }
}
