package vn.campaign111.search.plan;

import java.util.Locale;
import vn.campaign111.search.SearchFacet;

/**
 * The fields a question is asked of. Text stands four times: folded syllables, their pairs, exact syllables, their
 * pairs. {@link #TEXT} holds title, summary and body together; title and summary stand apart besides, to count more;
 * {@link #FILES} holds what stands in a document's files. What people ask stands in {@link #TEXT} too.
 */
public final class TextFields {

    public static final String TEXT = "text";
    public static final String TITLE = "title";
    public static final String SUMMARY = "summary";
    public static final String FILES = "files";

    private static final String PAIRS = ".pairs";
    private static final String EXACT = ".exact";
    private static final String EXACT_PAIRS = ".exact-pairs";
    private static final String PREFIXES = ".prefixes";

    static final String TEXT_PAIRS = TEXT + PAIRS;
    static final String TEXT_EXACT = TEXT + EXACT;
    static final String TEXT_EXACT_PAIRS = TEXT + EXACT_PAIRS;

    /** Beginnings of the title's syllables, folded. */
    public static final String TITLE_PREFIXES = TITLE + PREFIXES;

    /** Positions between two texts of a field: phrases and pairs do not reach out of the title into the summary. */
    public static final int GAP = 100;

    private static final char BETWEEN = ' ';

    /** How a field's text is cut into terms. */
    public enum Form {
        FOLDED,
        PAIRS,
        EXACT,
        EXACT_PAIRS,
        PREFIXES
    }

    private TextFields() {}

    public static String pairs(String field) {
        return field + PAIRS;
    }

    public static String exact(String field) {
        return field + EXACT;
    }

    public static String exactPairs(String field) {
        return field + EXACT_PAIRS;
    }

    /** Returns the field that holds the keys of a facet. */
    public static String filter(SearchFacet facet) {
        return "facet." + facet.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the term of two neighbouring syllables. */
    public static String pair(String first, String second) {
        return first + BETWEEN + second;
    }

    /** Returns where the first syllable of a pair's term ends. */
    public static int endOfFirst(String pair) {
        return pair.indexOf(BETWEEN);
    }

    public static Form form(String field) {
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
}
