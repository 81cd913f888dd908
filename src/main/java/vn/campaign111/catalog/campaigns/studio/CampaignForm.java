package vn.campaign111.catalog.campaigns.studio;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.campaign111.catalog.campaigns.Campaign;
import vn.campaign111.catalog.campaigns.Campaign.Objective;
import vn.campaign111.catalog.campaigns.Campaign.Phase;
import vn.campaign111.catalog.campaigns.Campaign.Task;
import vn.campaign111.catalog.campaigns.CampaignType;
import vn.campaign111.editorial.studio.Choice;
import vn.campaign111.editorial.studio.ContentForm;
import vn.campaign111.editorial.studio.FormReader;
import vn.campaign111.publication.Citation;
import vn.campaign111.publication.ContentType;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;

/** The form of a campaign and its plan. */
@Singleton
class CampaignForm implements ContentForm<Campaign> {

    private final CampaignType type;
    private final Taxonomy taxonomy;

    CampaignForm(CampaignType type, Taxonomy taxonomy) {
        this.type = type;
        this.taxonomy = taxonomy;
    }

    @Override
    public ContentType<Campaign> type() {
        return type;
    }

    @Override
    public String view() {
        return "/catalog/campaign-fields.ftlh";
    }

    @Override
    public Map<String, List<Choice>> choices(Locale locale) {
        return Map.of("channels", Choice.of(taxonomy, Vocabulary.CHANNEL, locale));
    }

    @Override
    public Campaign read(FormReader form) {
        return new Campaign(
                form.text("title"),
                form.text("summary"),
                form.text("body"),
                form.all("topics"),
                form.all("audiences"),
                form.text("theme"),
                form.date("starts_on"),
                form.date("ends_on"),
                form.rows("legal_basis", CampaignForm::citation),
                form.text("purpose"),
                form.text("requirements"),
                form.rows("objectives", CampaignForm::objective),
                form.rows("key_messages", FormReader::text),
                form.rows("slogans", FormReader::text),
                form.rows("phases", CampaignForm::phase),
                form.all("channels"),
                form.rows("materials", FormReader::text),
                form.rows("tasks", CampaignForm::task),
                form.text("evaluation"));
    }

    private static Citation citation(FormReader row) {
        return new Citation(row.text("title"), row.text("url"));
    }

    private static Objective objective(FormReader row) {
        return new Objective(row.text("text"), row.text("indicator"), row.text("target"));
    }

    private static Phase phase(FormReader row) {
        return new Phase(row.text("name"), row.date("starts_on"), row.date("ends_on"), row.lines("activities"));
    }

    private static Task task(FormReader row) {
        return new Task(row.text("text"), row.text("lead"), row.text("partners"), row.date("due_on"));
    }
}
