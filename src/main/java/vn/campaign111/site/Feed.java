package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.web.WebSettings;

/** What is new, for feed readers (Atom, RFC 4287). */
@Singleton
class Feed {

    private static final int ENTRIES = 30;

    private final Publications publications;
    private final ContentTypes types;
    private final String baseUrl;

    Feed(Publications publications, ContentTypes types, WebSettings settings) {
        this.publications = publications;
        this.types = types;
        this.baseUrl = settings.baseUrl();
    }

    RenderedPage page(Asked asked) {
        Words words = asked.words();
        Shown shown = new Shown();
        List<Publication> newest = newest(asked, shown);
        XmlText feed = new XmlText("feed", "http://www.w3.org/2005/Atom");
        feed.attribute("xml:lang", asked.language());
        feed.element("id", baseUrl + asked.path());
        feed.element("title", words.text("site.name"));
        feed.element("subtitle", words.text("site.description"));
        feed.element("updated", updated(newest).toString());
        link(feed, "self", baseUrl + asked.path());
        link(feed, "alternate", baseUrl + asked.in("/").replaceFirst("(?<=.)/$", ""));
        feed.open("author").element("name", words.text("site.name")).close();
        newest.forEach(row -> entry(feed, row));
        return RenderedPage.of(feed.end(), "application/atom+xml; charset=utf-8", shown);
    }

    private List<Publication> newest(Asked asked, Shown shown) {
        List<Publication> rows = new ArrayList<>();
        for (Section section : Section.values()) {
            shown.list(section.type(), asked.language());
            rows.addAll(publications.latest(section.type(), asked.language(), 0, ENTRIES, Reader.PUBLIC));
        }
        return rows.stream()
                .sorted(Comparator.comparing(Publication::issued).reversed())
                .limit(ENTRIES)
                .toList();
    }

    /** An entry's id is the short address, which never changes. */
    private void entry(XmlText feed, Publication row) {
        feed.open("entry")
                .element("id", baseUrl + "/q/" + row.code())
                .element("title", row.title())
                .element("published", row.issued().toString())
                .element("updated", row.modified().toString())
                .element("summary", row.summary());
        link(feed, "alternate", baseUrl + types.path(row));
        feed.close();
    }

    private static void link(XmlText feed, String relation, String address) {
        feed.open("link").attribute("rel", relation).attribute("href", address).close();
    }

    private static Instant updated(List<Publication> rows) {
        return rows.stream()
                .map(Publication::modified)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
