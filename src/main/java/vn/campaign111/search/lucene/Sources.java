package vn.campaign111.search.lucene;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.search.DocumentSource;
import vn.campaign111.search.SearchDocument;
import vn.campaign111.search.SearchEngine.Progress;

/** All sources of documents taken together. */
@Singleton
final class Sources {

    /** Documents held in memory at a time, whatever is written: a text may have megabytes. */
    private static final int BATCH = 250;

    private final List<DocumentSource> sources;

    Sources(List<DocumentSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Takes documents one batch after the other. */
    @FunctionalInterface
    interface Taker {
        void take(List<SearchDocument> batch) throws IOException;
    }

    /** Returns the documents the entries may have changed. */
    Set<String> concerned(List<JournalEntry> entries) {
        Set<String> ids = new LinkedHashSet<>();
        sources.forEach(source -> ids.addAll(source.concerned(entries)));
        return ids;
    }

    /** Returns the present state of those of the documents that should be findable. */
    List<SearchDocument> present(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.documents(ids).stream())
                        .toList();
    }

    /** Brings the index to the present state of the documents. */
    void write(Collection<String> ids, Generation generation) throws IOException {
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            List<String> some = all.subList(from, Math.min(all.size(), from + BATCH));
            List<SearchDocument> present = present(some);
            Set<String> gone = new HashSet<>(some);
            present.forEach(document -> gone.remove(document.id()));
            generation.put(present);
            generation.remove(gone);
        }
    }

    /** Tells whether there is nothing to be found at all. */
    boolean isEmpty() {
        return sources.stream().allMatch(source -> source.documentsAfter("", 1).isEmpty());
    }

    /** Returns about how many documents there are, 0 when a source does not know. */
    long documentCount() {
        return sources.stream().mapToLong(DocumentSource::documentCount).sum();
    }

    /** Hands over every document; stops early when told to. */
    void walk(Taker taker, Progress progress, BooleanSupplier stopped) throws IOException {
        long done = 0;
        for (DocumentSource source : sources) {
            List<SearchDocument> batch = source.documentsAfter("", BATCH);
            while (!batch.isEmpty() && !stopped.getAsBoolean()) {
                taker.take(batch);
                done += batch.size();
                progress.documentsDone(done);
                batch = source.documentsAfter(batch.getLast().id(), BATCH);
            }
        }
    }
}
