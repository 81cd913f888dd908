package vn.campaign111.partners.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.campaign111.catalog.campaigns.PublishedCampaigns;
import vn.campaign111.catalog.materials.Downloads;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Units;
import vn.campaign111.publication.Reader;
import vn.campaign111.web.Language;
import vn.campaign111.web.View;

/** Where members arrive: what is new, which campaigns run, what the unit took this month. */
@Controller("/portal")
@Secured("read-portal")
@ExecuteOn(TaskExecutors.BLOCKING)
class HomeScreen {

    private static final int NEWEST = 8;
    private static final int MAX_CAMPAIGNS = 50;

    private final PublishedMaterials materials;
    private final PublishedCampaigns campaigns;
    private final Cards cards;
    private final Downloads downloads;
    private final Units units;

    HomeScreen(
            PublishedMaterials materials, PublishedCampaigns campaigns, Cards cards, Downloads downloads, Units units) {
        this.materials = materials;
        this.campaigns = campaigns;
        this.cards = cards;
        this.downloads = downloads;
        this.units = units;
    }

    /**
     * What the screen shows.
     *
     * @param downloads how much the unit took this month
     * @param campaigns those that run now, else those that come next
     */
    public record Home(
            String unit, long downloads, LocalDate month, List<ProductCard> newest, List<CampaignCard> campaigns) {}

    @Get
    View home(Actor actor, HttpRequest<?> request) {
        Locale locale = Language.of(request);
        Reader reader = PortalReader.of(actor);
        LocalDate today = cards.today();
        LocalDate first = today.withDayOfMonth(1);
        return View.of(
                "partners/home",
                new Home(
                        units.label(actor.unitId(), locale),
                        downloads.totalOfUnit(actor.unitId(), first, today),
                        first,
                        cards.ofProducts(materials.latest(locale.getLanguage(), 0, NEWEST, reader), locale),
                        campaigns(locale, reader)));
    }

    private List<CampaignCard> campaigns(Locale locale, Reader reader) {
        List<CampaignCard> all =
                cards.ofCampaigns(campaigns.latest(locale.getLanguage(), 0, MAX_CAMPAIGNS, reader), locale, reader);
        List<CampaignCard> running = at(CampaignCard.Stage.RUNNING, all);
        return running.isEmpty() ? at(CampaignCard.Stage.COMING, all) : running;
    }

    private static List<CampaignCard> at(CampaignCard.Stage stage, List<CampaignCard> campaigns) {
        return campaigns.stream().filter(card -> card.stage() == stage).toList();
    }
}
