package vn.campaign111.partners.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.campaign111.catalog.campaigns.Campaign;
import vn.campaign111.catalog.campaigns.CampaignProducts;
import vn.campaign111.catalog.campaigns.Kits;
import vn.campaign111.catalog.campaigns.PublishedCampaigns;
import vn.campaign111.catalog.materials.Delivery;
import vn.campaign111.catalog.materials.Kit;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.Problem;
import vn.campaign111.publication.Markdown;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Published;
import vn.campaign111.publication.Reader;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;
import vn.campaign111.web.Language;
import vn.campaign111.web.View;
import vn.campaign111.web.WebSettings;

/** The list of campaigns and the page of each. */
@Controller(PortalPaths.CAMPAIGNS)
@Secured("read-portal")
@ExecuteOn(TaskExecutors.BLOCKING)
class CampaignScreens {

    private static final int MAX_CAMPAIGNS = 100;

    private final PublishedCampaigns campaigns;
    private final CampaignProducts products;
    private final Kits kits;
    private final Delivery delivery;
    private final Cards cards;
    private final Taxonomy taxonomy;
    private final String baseUrl;

    CampaignScreens(
            PublishedCampaigns campaigns,
            CampaignProducts products,
            Kits kits,
            Delivery delivery,
            Cards cards,
            Taxonomy taxonomy,
            WebSettings webSettings) {
        this.campaigns = campaigns;
        this.products = products;
        this.kits = kits;
        this.delivery = delivery;
        this.cards = cards;
        this.taxonomy = taxonomy;
        this.baseUrl = webSettings.baseUrl();
    }

    /** Campaigns, those that run first. */
    public record CampaignList(List<CampaignCard> campaigns) {}

    @Get
    View list(Actor actor, HttpRequest<?> request) {
        Reader reader = PortalReader.of(actor);
        Locale locale = Language.of(request);
        List<CampaignCard> all =
                cards.ofCampaigns(campaigns.latest(locale.getLanguage(), 0, MAX_CAMPAIGNS, reader), locale, reader);
        return View.of(
                "partners/campaigns",
                new CampaignList(all.stream()
                        .sorted(Comparator.comparing(CampaignCard::stage))
                        .toList()));
    }

    @Get("/{code}")
    View campaign(Actor actor, HttpRequest<?> request, String code) {
        Reader reader = PortalReader.of(actor);
        Publication row = delivery.offered(code, reader);
        if (!row.type().equals(campaigns.type().key())) {
            throw Problem.notFound("product", code);
        }
        return View.of("partners/campaign", page(campaigns.decode(row), Language.of(request), reader));
    }

    private CampaignPage page(Published<Campaign> campaign, Locale locale, Reader reader) {
        Publication row = campaign.row();
        Campaign plan = campaign.content();
        List<Published<Material>> named = products.of(campaign, reader);
        Kit kit = kits.of(row, reader);
        boolean partnersOnly = Cards.isPartnersOnly(row);
        return new CampaignPage(
                cards.ofCampaign(campaign, named.size(), locale),
                plan,
                Markdown.html(plan.body()),
                Markdown.html(plan.purpose()),
                Markdown.html(plan.requirements()),
                plan.channels().stream()
                        .map(key -> taxonomy.label(Vocabulary.CHANNEL, key, locale))
                        .toList(),
                cards.ofProducts(named, locale),
                kit.isEmpty() ? null : PortalPaths.kit(row),
                FileSize.text(kit.byteSize(), locale),
                kit.stored().size(),
                partnersOnly ? null : baseUrl + "/q/" + row.code());
    }
}
