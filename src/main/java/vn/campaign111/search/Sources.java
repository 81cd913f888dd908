package vn.campaign111.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.search.IndexFault.Kind;
import vn.campaign111.search.SearchEngine.Progress;

/** All sources of documents taken together. */
@Singleton
public final class Sources {

    private static final int BATCH = 500;
    private static final String DOCUMENT = "document";

    private final List<DocumentSource> sources;

    public Sources(List<DocumentSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Takes documents one batch after the other. */
    @FunctionalInterface
    public interface Taker {
        void take(List<SearchDocument> batch) throws IOException;
    }

    /** Returns the documents the entries may have changed. */
    public Set<String> concerned(List<JournalEntry> entries) {
        Set<String> ids = new LinkedHashSet<>();
        for (JournalEntry entry : entries) {
            if (entry.concerns(DOCUMENT) && sources.stream().anyMatch(source -> source.concerns(entry))) {
                ids.add(entry.subjectId());
            }
        }
        return ids;
    }

    /** Returns the present state of those of the documents that should be findable. */
    public List<SearchDocument> present(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.documents(ids).stream())
                        .toList();
    }

    /** What an index is to hold of some documents, and which of them it is to hold no more. */
    public record Change(List<SearchDocument> present, Set<String> gone) {

        public Change {
            present = List.copyOf(present);
            gone = Set.copyOf(gone);
        }
    }

    /** Returns the present state of the documents the entries may have changed. */
    public Change change(List<JournalEntry> entries) {
        Set<String> ids = concerned(entries);
        List<SearchDocument> found = present(ids);
        Set<String> gone = new HashSet<>(ids);
        found.forEach(document -> gone.remove(document.id()));
        return new Change(found, gone);
    }

    /**
     * Compares what an index holds with what it should hold.
     *
     * @param fingerprints what it holds, by document id
     * @return what disagrees, in the order of document ids
     */
    public List<IndexFault> faults(Map<String, String> fingerprints) throws IOException {
        Map<String, String> surplus = new HashMap<>(fingerprints);
        List<IndexFault> faults = new ArrayList<>();
        walk(
                batch -> batch.forEach(document -> {
                    String indexed = surplus.remove(document.id());
                    if (indexed == null) {
                        faults.add(new IndexFault(Kind.MISSING, document.id()));
                    } else if (!indexed.equals(document.fingerprint())) {
                        faults.add(new IndexFault(Kind.STALE, document.id()));
                    }
                }),
                done -> {},
                () -> false);
        surplus.keySet().forEach(id -> faults.add(new IndexFault(Kind.SURPLUS, id)));
        faults.sort(Comparator.comparing(IndexFault::documentId));
        return faults;
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
