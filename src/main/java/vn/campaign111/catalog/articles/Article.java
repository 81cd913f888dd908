package vn.campaign111.catalog.articles;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.publication.Citation;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.Fields;
import vn.campaign111.search.help.HelpIntent;

/**
 * A piece of guidance.
 *
 * @param body Markdown
 * @param ageFrom youngest child it is about, in years, or null
 * @param ageTo oldest child it is about, in years, inclusive, or null
 * @param steps what to do now, in order; short sentences, inline Markdown
 * @param sensitive whether somebody reading over a shoulder could do harm; gives the page a quick exit
 * @param neutralTitle shown in the browser's tab instead of the title of a sensitive page; empty for the site's name
 * @param reviewer who checked it: a post or a group, not a person
 * @param reviewedOn when
 * @param nextReviewOn when it must be checked again
 * @param sources what it rests on
 * @param related references to other content: a slug of an article, or {@code <type>/<slug>}
 * @param questions what people ask that it answers, in their words; searched, not shown on its page
 * @param helpsWith what somebody in distress asks about for whom it is written: keys of {@link HelpIntent}
 */
@Serdeable(naming = SnakeCaseStrategy.class)
public record Article(
        String title,
        String summary,
        String body,
        List<String> topics,
        List<String> audiences,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<String> steps,
        boolean sensitive,
        String neutralTitle,
        String reviewer,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate nextReviewOn,
        List<Citation> sources,
        List<String> related,
        List<String> questions,
        List<String> helpsWith)
        implements Content {

    public Article {
        title = Fields.line(title);
        summary = Fields.line(summary);
        body = Fields.text(body);
        topics = Fields.keys(topics);
        audiences = Fields.keys(audiences);
        steps = Fields.texts(steps);
        neutralTitle = Fields.line(neutralTitle);
        reviewer = Fields.line(reviewer);
        sources = Fields.list(sources);
        related = Fields.keys(related);
        questions = Fields.keys(questions);
        helpsWith = Fields.keys(helpsWith);
    }
}
