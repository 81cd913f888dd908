package vn.campaign111.catalog.articles;

import jakarta.inject.Singleton;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.PublishedKind;

/** The published articles; the only way other rooms read them. */
@Singleton
public class PublishedArticles extends PublishedKind<Article> {

    PublishedArticles(ArticleType type, Publications publications, ContentTypes types) {
        super(type, publications, types);
    }
}
