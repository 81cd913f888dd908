package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.Alternate;
import vn.campaign111.site.page.PageHead;
import vn.campaign111.site.page.Tag;
import vn.campaign111.web.WebSettings;

/** Makes what stands in the head of pages, for browsers, search engines and those who share a link. */
@Singleton
class Heads {

    /** Copies kept elsewhere would outlive a recall. */
    static final String INDEXED = "max-image-preview:large, noarchive";

    static final String NOT_INDEXED = "noindex, follow";

    private final Publications publications;
    private final ContentTypes types;
    private final StructuredData data;
    private final String baseUrl;

    Heads(Publications publications, ContentTypes types, StructuredData data, WebSettings settings) {
        this.publications = publications;
        this.types = types;
        this.data = data;
        this.baseUrl = settings.baseUrl();
    }

    /** A head for pages that are there in every language and belong to no document: home, lists, 111. */
    PageHead ofPlace(Asked asked, String title, @Nullable String description, StructuredData.Thing thing) {
        boolean whole = asked.browse().isWhole();
        List<Tag> trail = trail(asked, null);
        return new PageHead(
                title,
                description,
                baseUrl + asked.key().address(),
                null,
                whole ? INDEXED : NOT_INDEXED,
                data.json(asked, title, description, trail, thing),
                whole ? everywhere(asked) : List.of(),
                false,
                null,
                trail);
    }

    /** A head for pages that answer somebody: searches, errors. Not for search engines, and says nothing twice. */
    PageHead ofAnswer(String title) {
        return new PageHead(title, null, null, null, NOT_INDEXED, null, List.of(), false, null, List.of());
    }

    PageHead ofDocument(Asked asked, Publication row, Shown shown, StructuredData.Thing thing, @Nullable String image) {
        List<Tag> trail = trail(asked, Section.of(row.type()).orElse(null));
        return new PageHead(
                row.title(),
                Labels.orNull(row.summary()),
                baseUrl + asked.path(),
                image == null ? null : baseUrl + image,
                INDEXED,
                data.json(asked, row.title(), row.summary(), trail, thing),
                translations(row, shown),
                false,
                null,
                trail);
    }

    /**
     * The head of a page somebody may have to hide. Search engines may still show the page: a child who is being
     * threatened asks them first, and under a harmless title the result gives nothing away.
     */
    PageHead sensitive(PageHead head, String neutralTitle) {
        return new PageHead(
                head.title(),
                head.description(),
                head.canonicalUrl(),
                head.imageUrl(),
                head.robots(),
                head.jsonLd(),
                head.alternates(),
                true,
                neutralTitle,
                head.breadcrumbs());
    }

    /** Returns the visible translations of a document, itself among them; none when it has no other. */
    private List<Alternate> translations(Publication row, Shown shown) {
        shown.groups(List.of(row.translationGroup()));
        List<Publication> all = publications.visibleInGroups(List.of(row.translationGroup()), Reader.PUBLIC);
        shown.documents(all);
        if (all.size() < 2) {
            return List.of();
        }
        List<Alternate> alternates = new ArrayList<>();
        all.forEach(one -> alternates.add(new Alternate(one.locale(), baseUrl + types.path(one))));
        all.stream()
                .filter(one -> one.locale().equals("vi"))
                .findFirst()
                .ifPresent(one -> alternates.add(new Alternate("x-default", baseUrl + types.path(one))));
        return alternates;
    }

    private List<Alternate> everywhere(Asked asked) {
        String query = asked.browse().query();
        String path = asked.pathInVietnamese();
        String suffix = query.isEmpty() ? "" : "?" + query;
        String english = path.equals("/") ? "/en" : "/en" + path;
        return List.of(
                new Alternate("vi", baseUrl + path + suffix),
                new Alternate("en", baseUrl + english + suffix),
                new Alternate("x-default", baseUrl + path + suffix));
    }

    private static List<Tag> trail(Asked asked, @Nullable Section section) {
        if (asked.pathInVietnamese().equals("/")) {
            return List.of();
        }
        List<Tag> trail = new ArrayList<>();
        trail.add(new Tag(asked.words().text("site.home"), home(asked)));
        if (section != null) {
            trail.add(new Tag(asked.words().text(section.word("list.title")), asked.in(section.path())));
        }
        return trail;
    }

    private static String home(Asked asked) {
        String home = asked.in("");
        return home.isEmpty() ? "/" : home;
    }
}
