package vn.campaign111.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import vn.campaign111.kernel.Problem;
import vn.campaign111.search.help.HelpIntent;

/** The port to the search engine. Whatever is typed, methods answer; they never throw because of a text. */
public interface SearchEngine {

    SearchResult search(SearchRequest request);

    /**
     * Completes what is being typed with documents: those first whose title holds it, then those whose text does.
     *
     * @param locale language, or null for all
     * @return at most {@code size}, best first
     */
    List<Suggestion> suggest(String typed, @Nullable String locale, int size, SearchScope scope);

    /** As {@link #suggest}, but nothing while the index can't answer: completing is a convenience. */
    default List<Suggestion> suggestIfPossible(String typed, @Nullable String locale, int size, SearchScope scope) {
        try {
            return suggest(typed, locale, size, scope);
        } catch (Problem e) {
            LoggerFactory.getLogger(SearchEngine.class).debug("nothing is suggested: {}", e.code());
            return List.of();
        }
    }

    /**
     * Returns the ids of the documents that are written for somebody in such distress, the newest first.
     *
     * @param distress see {@link HelpIntent#key}
     * @return at most {@code size}, in any language
     */
    List<String> writtenFor(String distress, int size, SearchScope scope);

    /** Notes how often the files of documents were fetched so far, by document id; what the index does not hold is passed over. */
    void downloads(Map<String, Long> counts);

    /** Returns how many documents the index holds. */
    long documentCount();

    /**
     * Builds the index anew from the sources while the present one goes on answering, then changes over. Where another
     * process serves the index, that process is asked to, and this returns when it has done so.
     *
     * @param progress told now and then how many documents are done
     */
    void rebuild(Progress progress);

    /** Returns how far a rebuild is, or nothing when none is under way. */
    default Optional<Rebuilding> rebuilding() {
        return Optional.empty();
    }

    /** Tells whether the index can be looked at only, because another process serves it. */
    default boolean isServedElsewhere() {
        return false;
    }

    /**
     * Compares the index with the sources, after any rebuild under way has ended; what differs at first sight is looked
     * at again while nothing is written.
     *
     * @return what disagrees, in the order of document ids; empty when all is well
     */
    List<IndexFault> faults();

    /** Hears how a rebuild gets on. */
    @FunctionalInterface
    interface Progress {
        void documentsDone(long count);
    }

    /**
     * How far a rebuild is.
     *
     * @param done documents
     * @param total about how many documents there are, 0 when that is not known
     */
    record Rebuilding(long done, long total) {

        /** Returns the share that is done in hundredths, 0 to 100. */
        public int percent() {
            return total == 0 ? 0 : (int) Math.min(100, 100 * done / total);
        }
    }

    /**
     * A completion.
     *
     * @param documentId the document it leads to
     * @param type its content type
     * @param title its title, plain text
     */
    record Suggestion(String documentId, String type, String title) {}
}
