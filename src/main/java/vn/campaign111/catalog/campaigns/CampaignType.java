package vn.campaign111.catalog.campaigns;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.campaigns.Campaign.Objective;
import vn.campaign111.catalog.campaigns.Campaign.Phase;
import vn.campaign111.catalog.campaigns.Campaign.Task;
import vn.campaign111.kernel.Issue;
import vn.campaign111.publication.Citation;
import vn.campaign111.publication.ContentType;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.taxonomy.TermCheck;
import vn.campaign111.taxonomy.Vocabulary;

/** Registers campaigns: {@code /chien-dich/<slug>}. */
@Singleton
public class CampaignType implements ContentType<Campaign> {

    private final TermCheck terms;

    CampaignType(TermCheck terms) {
        this.terms = terms;
    }

    @Override
    public String key() {
        return "campaign";
    }

    @Override
    public String section() {
        return "chien-dich";
    }

    @Override
    public Class<Campaign> contentClass() {
        return Campaign.class;
    }

    @Override
    public List<Issue> check(Campaign campaign) {
        List<Issue> issues = new ArrayList<>(terms.unknown("channels", Vocabulary.CHANNEL, campaign.channels()));
        issues.addAll(Citation.issues("legal_basis", campaign.legalBasis()));
        checkPeriod(issues, "ends_on", campaign.startsOn(), campaign.endsOn());
        for (int i = 0; i < campaign.phases().size(); i++) {
            Phase phase = campaign.phases().get(i);
            checkPeriod(issues, "phases[" + i + "].ends_on", phase.startsOn(), phase.endsOn());
        }
        return issues;
    }

    @Override
    public Map<SearchFacet, List<String>> terms(Campaign campaign) {
        return Map.of(SearchFacet.CHANNEL, campaign.channels());
    }

    @Override
    public String searchableText(Campaign campaign) {
        return String.join(
                "\n\n",
                campaign.theme(),
                campaign.body(),
                campaign.purpose(),
                campaign.requirements(),
                String.join("\n\n", campaign.keyMessages()),
                String.join("\n\n", campaign.slogans()),
                campaign.objectives().stream().map(Objective::text).collect(Collectors.joining("\n\n")),
                campaign.phases().stream()
                        .map(phase -> phase.name() + "\n\n" + String.join("\n\n", phase.activities()))
                        .collect(Collectors.joining("\n\n")),
                campaign.tasks().stream().map(Task::text).collect(Collectors.joining("\n\n")),
                campaign.evaluation());
    }

    private static void checkPeriod(
            List<Issue> issues, String field, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            issues.add(Issue.of(field, "date.order", first, last));
        }
    }
}
