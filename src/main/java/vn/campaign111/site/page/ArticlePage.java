package vn.campaign111.site.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Guidance. Steps and body are sanitised HTML. */
public record ArticlePage(
        String title,
        String summary,
        List<String> steps,
        String bodyHtml,
        List<Tag> topics,
        List<Tag> audiences,
        @Nullable String ageLabel,
        @Nullable String reviewer,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate nextReviewOn,
        @Nullable LocalDate updatedOn,
        List<Source> sources,
        List<Card> related) {}
