package vn.campaign111.site;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.kernel.Words;
import vn.campaign111.site.page.Action;
import vn.campaign111.web.ErrorPage;
import vn.campaign111.web.Failure;

/** Tells of failures in the theme; when the theme or the database is what failed, in plain HTML. 111 is there either way. */
@Singleton
class PublicErrorPage implements ErrorPage {

    private static final Logger LOG = LoggerFactory.getLogger(PublicErrorPage.class);

    private final Heads heads;
    private final Pages pages;

    PublicErrorPage(Heads heads, Pages pages) {
        this.heads = heads;
        this.pages = pages;
    }

    @Override
    public String html(HttpRequest<?> request, Failure failure) {
        Asked asked = Asked.page(request);
        Words words = asked.words();
        String title = word(words, failure, "title", failure.title());
        String text = word(words, failure, "text", failure.sentence()) + incident(words, failure);
        try {
            return pages.failure(
                    asked,
                    heads.ofAnswer(title),
                    new vn.campaign111.site.page.ErrorPage(failure.status(), title, text, actions(asked)));
        } catch (RuntimeException e) {
            LOG.error("the theme could not tell of {}", failure.code(), e);
            return plain(asked.language(), escaped(title), escaped(text), words.text("site.call"));
        }
    }

    private static String plain(String language, String title, String text, String call) {
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><meta name="robots" content="noindex">
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title></head>
                <body><h1>%s</h1><p>%s</p><p><a href="tel:111">%s</a></p></body></html>
                """.formatted(language, title, title, text, call);
    }

    private static List<Action> actions(Asked asked) {
        Words words = asked.words();
        return List.of(
                new Action(words.text("site.nav.hotline"), asked.in(SiteFrame.HOTLINE_PATH), true),
                new Action(words.text("site.search.title"), asked.in(SiteFrame.SEARCH_PATH), false));
    }

    private static String word(Words words, Failure failure, String part, String otherwise) {
        String ofCode = "site.error." + failure.code() + "." + part;
        String ofStatus = "site.error." + failure.status() + "." + part;
        return words.has(ofCode) ? words.text(ofCode) : words.has(ofStatus) ? words.text(ofStatus) : otherwise;
    }

    /** Who reports a failure can name it, and whoever looks finds it in the log. */
    private static String incident(Words words, Failure failure) {
        return failure.incident() == null ? "" : " " + words.text("site.error.incident", failure.incident());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
