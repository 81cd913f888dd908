package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.articles.Article;
import vn.campaign111.publication.Citation;
import vn.campaign111.publication.Markdown;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Published;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.ArticlePage;
import vn.campaign111.site.page.PageHead;
import vn.campaign111.site.page.Source;
import vn.campaign111.site.theme.PageTemplate;
import vn.campaign111.taxonomy.Vocabulary;

/** Makes the pages of guidance. */
@Singleton
class ArticlePages {

    private final Cards cards;
    private final Labels labels;
    private final Heads heads;
    private final Pages pages;

    ArticlePages(Cards cards, Labels labels, Heads heads, Pages pages) {
        this.cards = cards;
        this.labels = labels;
        this.heads = heads;
        this.pages = pages;
    }

    RenderedPage page(Asked asked, Published<Article> published) {
        Article article = published.content();
        Publication row = published.row();
        Shown shown = new Shown().document(row);
        ArticlePage page = new ArticlePage(
                article.title(),
                article.summary(),
                article.steps().stream().map(Markdown::inlineHtml).toList(),
                Markdown.html(article.body()),
                labels.tags(Vocabulary.TOPIC, SearchFacet.TOPIC, article.topics(), asked, Section.ARTICLES),
                labels.tags(Vocabulary.AUDIENCE, SearchFacet.AUDIENCE, article.audiences(), asked, Section.ARTICLES),
                ages(article, asked),
                Labels.orNull(article.reviewer()),
                article.reviewedOn(),
                article.nextReviewOn(),
                Labels.day(row.modified()),
                sources(article.sources()),
                cards.referenced("article", article.related(), asked.language(), shown));
        PageHead head = heads.ofDocument(asked, row, shown, StructuredData.Thing.document("Article", row), null);
        return pages.page(asked, PageTemplate.ARTICLE, discreet(asked, article, head), page, shown);
    }

    private @Nullable String ages(Article article, Asked asked) {
        return Optional.ofNullable(Labels.ages(article.ageFrom(), article.ageTo(), asked.words()))
                .orElseGet(() -> labels.ages(article.audiences(), asked.words()));
    }

    private PageHead discreet(Asked asked, Article article, PageHead head) {
        if (!article.sensitive()) {
            return head;
        }
        String neutral = article.neutralTitle().isBlank() ? asked.words().text("site.name") : article.neutralTitle();
        return heads.sensitive(head, neutral);
    }

    static List<Source> sources(List<Citation> citations) {
        return citations.stream()
                .map(citation -> new Source(citation.title(), citation.webAddress()))
                .toList();
    }
}
