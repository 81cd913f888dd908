package vn.campaign111.catalog.pages;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.Fields;

/**
 * A page about the site.
 *
 * @param body Markdown
 */
@Serdeable(naming = SnakeCaseStrategy.class)
public record SitePage(String title, String summary, String body, List<String> topics, List<String> audiences)
        implements Content {

    public SitePage {
        title = Fields.line(title);
        summary = Fields.line(summary);
        body = Fields.text(body);
        topics = Fields.keys(topics);
        audiences = Fields.keys(audiences);
    }
}
