package vn.campaign111.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;
import vn.campaign111.search.IndexFault;
import vn.campaign111.search.SearchEngine.Progress;
import vn.campaign111.search.SearchEngine.Rebuilding;
import vn.campaign111.search.indexing.Sources;

/** Looks at the index that another process serves, without touching it. */
final class IndexBeside {

    /** The other process commits in this time what it has followed, unless more keeps coming. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Duration LONGEST_REBUILD = Duration.ofHours(6);
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final long COMPARE_EVERY_MILLIS = 3_000;

    private final IndexFolder folder;
    private final Sources sources;

    IndexBeside(IndexFolder folder, Sources sources) {
        this.folder = folder;
        this.sources = sources;
    }

    /** Returns how many documents the last commit holds. */
    long documentCount() {
        return look(DirectoryReader::numDocs);
    }

    /** Returns what the commits and the sources disagree about each time one looks; what is on its way arrives meanwhile. */
    List<IndexFault> faults() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<IndexFault> faults = compare();
        while (!faults.isEmpty() && System.nanoTime() - deadline < 0) {
            rest(COMPARE_EVERY_MILLIS);
            List<IndexFault> still = new ArrayList<>(compare());
            still.retainAll(faults);
            faults = still;
        }
        return faults;
    }

    /** Returns when the other process has built the index up to a journal entry. */
    void awaitRebuild(long sequence, Progress progress) {
        long deadline = System.nanoTime() + LONGEST_REBUILD.toNanos();
        long told = -1;
        while (folder.builtUpTo() < sequence) {
            Optional<Rebuilding> rebuild = folder.progress();
            if (rebuild.isPresent() && rebuild.get().done() != told) {
                told = rebuild.get().done();
                progress.documentsDone(told);
            }
            if (System.nanoTime() - deadline > 0) {
                throw new Problem(ProblemKind.UNAVAILABLE, "search.rebuild-unheard");
            }
            rest(LOOK_EVERY_MILLIS);
        }
    }

    private List<IndexFault> compare() {
        return look(reader -> sources.faults(IndexCheck.fingerprints(reader)));
    }

    /** What is done with a reader of the last commit. */
    @FunctionalInterface
    private interface Look<T> {
        T at(DirectoryReader reader) throws IOException;
    }

    private <T> T look(Look<T> look) {
        try {
            Path current = folder.current().orElseThrow(() -> new Problem(ProblemKind.UNAVAILABLE, "search.preparing"));
            try (Directory directory = FSDirectory.open(current);
                    DirectoryReader reader = DirectoryReader.open(directory)) {
                return look.at(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rest(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the index", e);
        }
    }
}
