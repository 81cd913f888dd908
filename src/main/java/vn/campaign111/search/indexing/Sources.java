package vn.campaign111.search.indexing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.search.DocumentSource;
import vn.campaign111.search.IndexFault;
import vn.campaign111.search.IndexFault.Kind;
import vn.campaign111.search.SearchDocument;
import vn.campaign111.search.SearchEngine.Progress;

/** All sources of documents taken together. */
@Singleton
public final class Sources {

    /** Documents held in memory at a time, whatever is written: a text may have megabytes. */
    private static final int BATCH = 250;
    /** As {@link #BATCH}, when twice as many are in memory: those that are taken, and those that come next. */
    private static final int CHANGES = 100;

    private final List<DocumentSource> sources;

    public Sources(List<DocumentSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Takes documents one batch after the other. */
    @FunctionalInterface
    public interface Taker {
        void take(List<SearchDocument> batch) throws IOException;
    }

    /** Takes what an index is to hold of some documents, and the ids of those it is to hold no more. */
    @FunctionalInterface
    public interface ChangeTaker<T> {
        void take(List<T> present, Set<String> gone) throws IOException;
    }

    /** What an index is to hold of some documents, and the ids of those it is to hold no more. */
    private record Change<T>(List<T> present, Set<String> gone) {}

    /**
     * Hands over the present state of the documents the entries may have changed, some at a time. The next are read and
     * made ready on another thread meanwhile.
     *
     * @param ready what is handed over of a document; must not depend on what was taken before
     */
    public <T> void eachChange(List<JournalEntry> entries, Function<SearchDocument, T> ready, ChangeTaker<T> taker)
            throws IOException {
        Set<String> concerned = new LinkedHashSet<>();
        sources.forEach(source -> concerned.addAll(source.concerned(entries)));
        List<List<String>> some =
                concerned.stream().gather(Gatherers.windowFixed(CHANGES)).toList();
        ReadAhead<Change<T>> changes = new ReadAhead<>(some, ids -> change(ids, ready));
        while (changes.hasNext()) {
            Change<T> change = changes.next();
            taker.take(change.present(), change.gone());
        }
    }

    private <T> Change<T> change(List<String> ids, Function<SearchDocument, T> ready) {
        Set<String> gone = new HashSet<>(ids);
        List<T> present = new ArrayList<>(ids.size());
        for (DocumentSource source : sources) {
            for (SearchDocument document : source.documents(ids)) {
                gone.remove(document.id());
                present.add(ready.apply(document));
            }
        }
        return new Change<>(present, gone);
    }

    /** Tells whether there is nothing to be found at all. */
    public boolean isEmpty() {
        return sources.stream().allMatch(source -> source.documentsAfter("", 1).isEmpty());
    }

    /** Returns about how many documents there are, 0 when a source does not know. */
    public long documentCount() {
        long[] counts =
                sources.stream().mapToLong(DocumentSource::documentCount).toArray();
        return LongStream.of(counts).anyMatch(count -> count == 0)
                ? 0
                : LongStream.of(counts).sum();
    }

    /**
     * Compares what an index holds with what it should hold.
     *
     * @param fingerprints what it holds, by document id
     * @return what disagrees, in the order of document ids
     */
    public List<IndexFault> faults(Map<String, String> fingerprints) throws IOException {
        return compared(new HashMap<>(fingerprints), taker -> walk(taker, done -> {}, () -> false));
    }

    /** As {@link #faults(Map)}, of some documents only. */
    public List<IndexFault> faults(Map<String, String> fingerprints, Set<String> ids) throws IOException {
        Map<String, String> held = new HashMap<>(fingerprints);
        held.keySet().retainAll(ids);
        return compared(held, taker -> handOver(ids, taker));
    }

    /** Hands over every document that is to be compared. */
    @FunctionalInterface
    private interface Handing {
        void to(Taker taker) throws IOException;
    }

    private static List<IndexFault> compared(Map<String, String> surplus, Handing documents) throws IOException {
        List<IndexFault> faults = new ArrayList<>();
        documents.to(batch -> batch.forEach(document -> {
            String indexed = surplus.remove(document.id());
            if (indexed == null) {
                faults.add(new IndexFault(Kind.MISSING, document.id()));
            } else if (!indexed.equals(document.fingerprint())) {
                faults.add(new IndexFault(Kind.STALE, document.id()));
            }
        }));
        surplus.keySet().forEach(id -> faults.add(new IndexFault(Kind.SURPLUS, id)));
        faults.sort(Comparator.comparing(IndexFault::documentId));
        return faults;
    }

    private void handOver(Set<String> ids, Taker taker) throws IOException {
        List<List<String>> some =
                ids.stream().gather(Gatherers.windowFixed(BATCH)).toList();
        for (List<String> batch : some) {
            for (DocumentSource source : sources) {
                taker.take(source.documents(batch));
            }
        }
    }

    /** Hands over every document; stops early when told to. */
    public void walk(Taker taker, Progress progress, BooleanSupplier stopped) throws IOException {
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
