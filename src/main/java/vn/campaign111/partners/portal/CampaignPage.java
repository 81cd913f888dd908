package vn.campaign111.partners.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.campaigns.Campaign;

/**
 * A campaign with its plan and products.
 *
 * @param plan the content as published; its Markdown fields come as HTML below
 * @param kitUrl all its files in one archive, or null when it has none
 * @param kitSize about how large that is
 * @param kitFiles how many files that holds
 * @param publicUrl where everybody finds it, or null when it is for partners only
 */
public record CampaignPage(
        CampaignCard card,
        Campaign plan,
        String bodyHtml,
        String purposeHtml,
        String requirementsHtml,
        List<String> channels,
        List<ProductCard> products,
        @Nullable String kitUrl,
        String kitSize,
        int kitFiles,
        @Nullable String publicUrl) {}
