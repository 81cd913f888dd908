package vn.campaign111.site.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaign111.publication.Publication;
import vn.campaign111.search.SearchResult.FoundIn;
import vn.campaign111.site.PublicSearchHelp;
import vn.campaign111.site.PublicSearchResult;

/**
 * The answer to a search.
 *
 * @param total how many there are in all
 * @param close how many of them match closely; in any order but that of relevance these come first; 0 when
 *     even the best says too little of what was asked
 * @param tookMs milliseconds
 * @param didYouMean a better spelling, or null
 * @param help what to show above the hits when the question sounds like distress, or null
 * @param facets by name, each with its label and its keys, most hits first
 * @param hits in order
 * @param truncated whether something was left out: the question was too long, or the time for it was over
 * @param unavailable whether the index could not answer, so that only the help is known
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record SearchView(
        long total,
        long close,
        long tookMs,
        @Nullable String didYouMean,
        @Nullable HelpView help,
        Map<String, FacetView> facets,
        List<HitView> hits,
        boolean truncated,
        boolean unavailable) {

    /**
     * One hit.
     *
     * @param id identifier of the document; {@code hotline} for the page about hotline 111
     * @param url public path
     * @param title plain text
     * @param titleHighlight the title, HTML-escaped, with matches in mark elements
     * @param highlight the best passage, HTML-escaped, with matches in mark elements
     * @param foundIn the file of the document the passage stands in, or null
     * @param promoted whether an officer put it first
     * @param close whether it is one of those that match closely
     * @param score higher is better; comparable within one answer only
     */
    @Serdeable(naming = SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record HitView(
            String id,
            String type,
            String url,
            String title,
            String titleHighlight,
            String highlight,
            @Nullable FoundInView foundIn,
            boolean promoted,
            boolean close,
            double score,
            String summary,
            @Nullable String locale,
            @Nullable Instant issued,
            @Nullable Instant modified) {}

    /**
     * A place in a file.
     *
     * @param file its name, the last part of its public address
     * @param title how people know it
     * @param unit page, slide, sheet, or none when the file is not parted
     * @param number of the page, slide or sheet, from 1
     */
    @Serdeable
    record FoundInView(String file, String title, String unit, int number) {

        static FoundInView of(FoundIn found) {
            return new FoundInView(
                    found.fileKey(), found.fileName(), found.unit().name().toLowerCase(Locale.ROOT), found.number());
        }
    }

    /** A facet: its label and its keys. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FacetView(String label, List<OptionView> options) {}

    /** A key to narrow by. */
    @Serdeable
    record OptionView(String key, String label, long count, boolean selected) {}

    /** A calm card for somebody in distress. */
    @Serdeable(naming = SnakeCaseStrategy.class)
    record HelpView(String intent, boolean dangerNow, String title, String text, List<ActionView> actions) {

        static HelpView of(PublicSearchHelp help) {
            return new HelpView(
                    help.intent(),
                    help.dangerNow(),
                    help.title(),
                    help.text(),
                    help.actions().stream()
                            .map(action -> new ActionView(action.label(), action.url(), action.primary()))
                            .toList());
        }
    }

    /** A number to dial or a page to read. */
    @Serdeable
    record ActionView(String label, String url, boolean primary) {}

    static SearchView of(PublicSearchResult result) {
        PublicSearchHelp help = result.help();
        Map<String, FacetView> facets = new LinkedHashMap<>();
        result.facets().forEach(facet -> facets.put(facet.facet().key(), facetView(facet)));
        return new SearchView(
                result.total(),
                result.close(),
                result.tookMs(),
                result.didYouMean(),
                help == null ? null : HelpView.of(help),
                facets,
                result.hits().stream().map(SearchView::hitView).toList(),
                result.truncated(),
                result.unavailable());
    }

    private static FacetView facetView(PublicSearchResult.Facet facet) {
        return new FacetView(
                facet.label(),
                facet.options().stream()
                        .map(one -> new OptionView(one.key(), one.label(), one.count(), one.selected()))
                        .toList());
    }

    private static HitView hitView(PublicSearchResult.Hit hit) {
        Publication row = hit.row();
        FoundIn found = hit.foundIn();
        return new HitView(
                hit.id(),
                hit.type(),
                hit.path(),
                hit.title(),
                hit.titleHtml(),
                hit.passageHtml(),
                found == null ? null : FoundInView.of(found),
                hit.promoted(),
                hit.close(),
                hit.score(),
                hit.summary(),
                row == null ? null : row.locale(),
                row == null ? null : row.issued(),
                row == null ? null : row.modified());
    }
}
