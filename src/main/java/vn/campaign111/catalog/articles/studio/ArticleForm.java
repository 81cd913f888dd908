package vn.campaign111.catalog.articles.studio;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.campaign111.catalog.articles.Article;
import vn.campaign111.catalog.articles.ArticleType;
import vn.campaign111.editorial.studio.Choice;
import vn.campaign111.editorial.studio.ContentForm;
import vn.campaign111.editorial.studio.FormReader;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.Citation;
import vn.campaign111.publication.ContentType;
import vn.campaign111.search.words.HelpPhrases;

/** The form of an article. */
@Singleton
class ArticleForm implements ContentForm<Article> {

    private final ArticleType type;

    ArticleForm(ArticleType type) {
        this.type = type;
    }

    @Override
    public ContentType<Article> type() {
        return type;
    }

    @Override
    public String view() {
        return "/catalog/article-fields.ftlh";
    }

    @Override
    public Map<String, List<Choice>> choices(Locale locale) {
        Words words = Words.of(locale);
        return Map.of(
                "helpsWith",
                HelpPhrases.intents().stream()
                        .map(key -> new Choice(key, words.text("search.intent." + key)))
                        .toList());
    }

    @Override
    public Article read(FormReader form) {
        return new Article(
                form.text("title"),
                form.text("summary"),
                form.text("body"),
                form.all("topics"),
                form.all("audiences"),
                form.number("age_from"),
                form.number("age_to"),
                form.rows("steps", FormReader::text),
                form.checked("sensitive"),
                form.text("neutral_title"),
                form.text("reviewer"),
                form.date("reviewed_on"),
                form.date("next_review_on"),
                form.rows("sources", row -> new Citation(row.text("title"), row.text("url"))),
                form.rows("related", FormReader::text),
                form.lines("questions"),
                form.all("helps_with"));
    }
}
