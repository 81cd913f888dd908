package vn.campaign111.search.lucene;

import java.util.Locale;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.FacetsConfig.DrillDownTermsIndexing;
import vn.campaign111.search.SearchFacet;

/**
 * The fields of the index. Text stands four times: folded syllables (with offsets, for highlighting), their pairs, exact
 * syllables, their pairs. {@code text} holds title, summary and body together; title and summary stand apart besides, to
 * count more.
 */
final class IndexFields {

    /** Raised whenever fields or analysis change; an index of another schema is rebuilt by itself at the start. */
    static final String SCHEMA = "1";

    static final String ID = "id";
    static final String TYPE = "type";
    static final String LOCALE = "locale";
    static final String VISIBILITY = "visibility";
    static final String VISIBLE_FROM = "visible-from";
    static final String VISIBLE_UNTIL = "visible-until";
    static final String ISSUED = "issued";
    static final String FINGERPRINT = "fingerprint";

    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String SUMMARY = "summary";

    private static final String PAIRS = ".pairs";
    private static final String EXACT = ".exact";
    private static final String EXACT_PAIRS = ".exact-pairs";
    private static final String PREFIXES = ".prefixes";

    static final String TITLE_PREFIXES = TITLE + PREFIXES;

    /** Facets are counted in one field of their own; filters use {@link #filter}. */
    static final FacetsConfig FACETS = facets();

    /** How a field's text is cut into terms. */
    enum Form {
        FOLDED,
        PAIRS,
        EXACT,
        EXACT_PAIRS,
        PREFIXES
    }

    private IndexFields() {}

    static String pairs(String field) {
        return field + PAIRS;
    }

    static String exact(String field) {
        return field + EXACT;
    }

    static String exactPairs(String field) {
        return field + EXACT_PAIRS;
    }

    static String filter(SearchFacet facet) {
        return "facet." + facet.name().toLowerCase(Locale.ROOT);
    }

    static Form form(String field) {
        if (field.endsWith(EXACT_PAIRS)) {
            return Form.EXACT_PAIRS;
        }
        if (field.endsWith(PAIRS)) {
            return Form.PAIRS;
        }
        if (field.endsWith(EXACT)) {
            return Form.EXACT;
        }
        return field.endsWith(PREFIXES) ? Form.PREFIXES : Form.FOLDED;
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (SearchFacet facet : SearchFacet.values()) {
            config.setMultiValued(facet.key(), true);
            config.setDrillDownTermsIndexing(facet.key(), DrillDownTermsIndexing.NONE);
        }
        return config;
    }
}
