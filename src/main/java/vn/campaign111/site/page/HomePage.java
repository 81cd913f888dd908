package vn.campaign111.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home page. */
public record HomePage(
        Hero hero,
        List<Tag> quickTopics,
        List<Audience> audiences,
        @Nullable Card featuredCampaign,
        List<Card> latestArticles,
        List<Card> latestMaterials,
        String articlesUrl,
        String materialsUrl) {}
