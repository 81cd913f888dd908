package vn.campaign111.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A campaign with its plan. Texts ending in Html are sanitised. */
public record CampaignPage(
        String title,
        String summary,
        @Nullable String theme,
        @Nullable String period,
        @Nullable String bodyHtml,
        @Nullable String purposeHtml,
        List<Objective> objectives,
        List<String> keyMessages,
        List<String> slogans,
        List<Phase> phases,
        List<Tag> channels,
        List<Source> legalBasis,
        List<Task> tasks,
        @Nullable String evaluationHtml,
        List<Card> materials,
        @Nullable String kitUrl,
        @Nullable String kitSize) {}
