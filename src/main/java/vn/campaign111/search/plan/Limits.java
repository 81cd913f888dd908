package vn.campaign111.search.plan;

import java.util.concurrent.TimeUnit;

/** What every engine ranks by and how far it goes, so that the answers are alike. */
public final class Limits {

    /** See the search guide: texts of the site are short, and a word said twice in them tells little more. */
    public static final float BM25_K1 = 0.9f;

    public static final float BM25_B = 0.9f;

    /** How long a question may take; what was found by then is the answer, and says so. */
    public static final int LONGEST_SEARCH_MILLIS = 800;

    public static final int LONGEST_COMPLETION_MILLIS = 200;

    public static final int MOST_SUGGESTIONS = 20;

    public static final int MOST_WRITTEN_FOR = 100;

    /** Of each facet, the most frequent. */
    public static final int MOST_KEYS_OF_A_FACET = 100;

    private Limits() {}

    /** Returns when a question that is asked now must be answered, by {@link System#nanoTime}. */
    public static long searchDeadline() {
        return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_SEARCH_MILLIS);
    }
}
