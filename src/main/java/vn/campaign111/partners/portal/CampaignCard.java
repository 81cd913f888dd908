package vn.campaign111.partners.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.OtherLanguages.OtherLanguage;
import vn.campaign111.catalog.campaigns.Campaign;
import vn.campaign111.publication.Published;

/**
 * A campaign in a list.
 *
 * @param language that of title and summary when it is not the screen's, else null
 * @param stage whether it runs
 * @param productCount how many products its kit holds
 */
public record CampaignCard(
        String url,
        String title,
        String summary,
        @Nullable OtherLanguage language,
        Stage stage,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int productCount,
        boolean partnersOnly) {

    /** Where a campaign stands on a day. */
    public enum Stage {
        RUNNING("running", "good"),
        COMING("coming", "waiting"),
        OVER("over", "stopped"),
        UNDATED("undated", "draft");

        private final String key;
        private final String shape;

        Stage(String key, String shape) {
            this.key = key;
            this.shape = shape;
        }

        public String key() {
            return key;
        }

        /** Returns the shape of the status mark. */
        public String shape() {
            return shape;
        }

        static Stage of(Campaign campaign, LocalDate today) {
            LocalDate start = campaign.startsOn();
            LocalDate end = campaign.endsOn();
            if (start == null && end == null) {
                return UNDATED;
            }
            if (end != null && today.isAfter(end)) {
                return OVER;
            }
            return start != null && today.isBefore(start) ? COMING : RUNNING;
        }
    }

    static CampaignCard of(
            Published<Campaign> campaign,
            @Nullable OtherLanguage language,
            int productCount,
            boolean partnersOnly,
            LocalDate today) {
        Campaign plan = campaign.content();
        return new CampaignCard(
                PortalPaths.campaign(campaign.row()),
                plan.title(),
                plan.summary(),
                language,
                Stage.of(plan, today),
                plan.startsOn(),
                plan.endsOn(),
                productCount,
                partnersOnly);
    }
}
