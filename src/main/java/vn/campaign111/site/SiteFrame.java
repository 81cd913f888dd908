package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.campaign111.catalog.hotline.HelpLine;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.Address;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.Emergency;
import vn.campaign111.site.page.Hotline;
import vn.campaign111.site.page.LocaleLink;
import vn.campaign111.site.page.NavItem;
import vn.campaign111.site.page.PageHead;
import vn.campaign111.site.page.Site;
import vn.campaign111.site.page.Tag;
import vn.campaign111.site.theme.Theme;
import vn.campaign111.web.Language;
import vn.campaign111.web.WebSettings;

/** Makes what surrounds every page: menu, languages, 111 and the emergency numbers, links at the foot. */
@Singleton
class SiteFrame {

    static final String HOTLINE_PATH = "/goi-111";
    static final String SEARCH_PATH = "/tim-kiem";

    private static final int MOST_FOOTER_LINKS = 12;
    private static final List<String> LANGUAGES = List.of("vi", "en");

    private final vn.campaign111.catalog.hotline.Hotline facts;
    private final Publications publications;
    private final ContentTypes types;
    private final Theme theme;
    private final WebSettings settings;
    private final Map<String, List<Tag>> lastFooterLinks = new ConcurrentHashMap<>();

    SiteFrame(
            vn.campaign111.catalog.hotline.Hotline facts,
            Publications publications,
            ContentTypes types,
            Theme theme,
            WebSettings settings) {
        this.facts = facts;
        this.publications = publications;
        this.types = types;
        this.theme = theme;
        this.settings = settings;
    }

    Site around(Asked asked, PageHead head, Shown shown) {
        return site(asked, head, footerLinks(asked, shown));
    }

    /** As {@link #around}, without asking the database: for pages that tell of a failure. */
    Site aroundFailure(Asked asked, PageHead head) {
        return site(asked, head, lastFooterLinks.getOrDefault(asked.language(), List.of()));
    }

    Hotline hotline(Asked asked) {
        HelpLine line = facts.line();
        return new Hotline(
                line.number(),
                line.name(asked.locale()),
                facts.statements("tagline").getFirst().text(asked.locale()),
                line.callUrl(),
                asked.in(HOTLINE_PATH));
    }

    List<Emergency> emergencies(Asked asked) {
        return facts.emergencies().stream()
                .map(line -> new Emergency(line.number(), line.name(asked.locale()), line.callUrl()))
                .toList();
    }

    private Site site(Asked asked, PageHead head, List<Tag> footerLinks) {
        Words words = asked.words();
        return new Site(
                words.text("site.name"),
                settings.baseUrl(),
                asked.language(),
                otherLanguages(asked, head),
                nav(asked),
                hotline(asked),
                emergencies(asked).stream().limit(2).toList(),
                footerLinks,
                asked.path(),
                home(asked.language()),
                asked.in(SEARCH_PATH),
                "/api/v1/suggest?locale=" + asked.language(),
                asked.in("/feed.atom"),
                "/manifest.webmanifest",
                words.text("site.exit-url"),
                null,
                theme.prefix());
    }

    private static List<NavItem> nav(Asked asked) {
        List<NavItem> items = new ArrayList<>();
        for (Section section : Section.values()) {
            items.add(item(asked, section.word("list.title"), section.path()));
        }
        items.add(item(asked, "site.nav.hotline", HOTLINE_PATH));
        return items;
    }

    private static NavItem item(Asked asked, String word, String path) {
        String here = asked.pathInVietnamese();
        return new NavItem(asked.words().text(word), asked.in(path), here.equals(path) || here.startsWith(path + "/"));
    }

    /** Leads to the translation when there is one, else to the list it would stand in. */
    private List<LocaleLink> otherLanguages(Asked asked, PageHead head) {
        return LANGUAGES.stream()
                .filter(language -> !language.equals(asked.language()))
                .map(language -> new LocaleLink(
                        language,
                        Words.of(Language.of(language)).text("site.language"),
                        translation(asked, head, language)))
                .toList();
    }

    private String translation(Asked asked, PageHead head, String language) {
        return head.alternates().stream()
                .filter(alternate -> alternate.locale().equals(language))
                .map(alternate -> alternate.url().substring(settings.baseUrl().length()))
                .findFirst()
                .orElseGet(() -> nearest(asked, language));
    }

    private static String nearest(Asked asked, String language) {
        String path = asked.pathInVietnamese();
        boolean search = path.equals(SEARCH_PATH);
        for (Section section : Section.values()) {
            if (path.equals(section.path()) || path.startsWith(section.path() + "/")) {
                return Address.in(language) + section.path();
            }
        }
        return search ? asked.browse().address(Address.in(language) + SEARCH_PATH) : home(language);
    }

    private static String home(String language) {
        return language.equals(Address.MAIN_LOCALE) ? "/" : Address.in(language);
    }

    private List<Tag> footerLinks(Asked asked, Shown shown) {
        List<Publication> pages = publications.latest("page", asked.language(), 0, MOST_FOOTER_LINKS, Reader.PUBLIC);
        shown.list("page", asked.language()).documents(pages);
        List<Tag> links = pages.reversed().stream()
                .map(row -> new Tag(row.title(), types.path(row)))
                .toList();
        lastFooterLinks.put(asked.language(), links);
        return links;
    }
}
