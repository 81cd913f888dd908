package vn.campaign111.search.lucene;

import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;
import vn.campaign111.search.SearchEngine.Progress;
import vn.campaign111.search.Sources;

/**
 * The index that serves, and its changing over. It opens when it is first needed; one that is missing, damaged or of
 * another schema is built anew from the sources while an interim one, empty at first, follows the journal and answers.
 * The index may be deleted while it runs: it is noticed and built anew while what was opened goes on answering.
 */
@Singleton
final class LuceneIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);
    private static final int REPLAY_BATCH = 500;
    private static final int TRIES_TO_BORROW = 5;

    private final IndexFolder folder;
    private final Sources sources;
    private final Journal journal;
    private final Caretaker caretaker;

    /** Held while the serving generation is written to or changed over. */
    private final ReentrantLock writing = new ReentrantLock();
    /** Held during a rebuild, so that there is one at a time. */
    private final ReentrantLock rebuilding = new ReentrantLock();

    private volatile @Nullable Generation serving;
    private volatile boolean closed;

    LuceneIndex(@Value("${campaign.data-dir:data}") Path dataFolder, Sources sources, Journal journal) {
        this.folder = new IndexFolder(dataFolder);
        this.sources = sources;
        this.journal = journal;
        this.caretaker = new Caretaker(this);
    }

    /** Returns the generation that serves, opening the index the first time. */
    Generation serving() {
        Generation present = serving;
        return present == null ? open() : present;
    }

    private Generation open() {
        writing.lock();
        try {
            if (serving != null) {
                return serving;
            }
            if (closed) {
                throw new Problem(ProblemKind.UNAVAILABLE, "search.unavailable");
            }
            folder.lock();
            Optional<Generation> kept = openKept();
            Generation opened = kept.isPresent() ? kept.get() : interim();
            serving = opened;
            caretaker.start(kept.isEmpty());
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }

    private Optional<Generation> openKept() throws IOException {
        Optional<Path> kept = folder.current();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try {
            Generation generation = Generation.open(kept.get());
            folder.deleteAllBut(kept.get());
            LOG.info(
                    "search index {}: {} documents, journal entry {}",
                    kept.get(),
                    generation.documentCount(),
                    generation.position());
            return Optional.of(generation);
        } catch (IOException e) {
            LOG.warn("search index {} can't be used and is built anew: {}", kept.get(), e.toString());
            return Optional.empty();
        }
    }

    /** Follows the journal from now on; what came before is the rebuild's to bring. */
    private Generation interim() throws IOException {
        Generation interim = Generation.inMemory();
        interim.moveTo(journal.head());
        return interim;
    }

    /** Does something with a borrowed state of the index, again when it was changed over meanwhile. */
    <T> T read(Reading<T> reading) {
        for (int tries = 1; ; tries++) {
            try (Generation.View view = serving().view()) {
                return reading.of(view);
            } catch (AlreadyClosedException e) {
                if (tries == TRIES_TO_BORROW) {
                    throw e;
                }
            } catch (IOException e) {
                LOG.error("the search index can't be read and is checked", e);
                caretaker.wake();
                throw new Problem(ProblemKind.UNAVAILABLE, "search.unavailable");
            }
        }
    }

    /** What is done with a borrowed state of the index. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Generation.View view) throws IOException;
    }

    /** Brings the index past the entries; when this returns, what they tell of is findable. */
    void follow(List<JournalEntry> entries) {
        Generation before = serving();
        if (!tryFollow(entries)) {
            replace(before, done -> {});
        }
    }

    /** Notes how often documents were fetched; when the index can't be written, the next time brings the counts again. */
    void downloads(Map<String, Long> counts) {
        writing.lock();
        try {
            Generation generation = serving();
            generation.downloads(counts);
            generation.refresh();
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("the counts of downloads can't be written to the search index: {}", e.toString());
        } finally {
            writing.unlock();
        }
    }

    private boolean tryFollow(List<JournalEntry> entries) {
        writing.lock();
        try {
            Generation generation = serving();
            apply(entries, generation);
            generation.refresh();
            caretaker.noteEntries(entries.size());
            return true;
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("the search index can't be written and is built anew: {}", e.toString());
            return false;
        } finally {
            writing.unlock();
        }
    }

    private void apply(List<JournalEntry> entries, Generation generation) throws IOException {
        Sources.Change change = sources.change(entries);
        generation.put(change.present());
        generation.remove(change.gone());
        generation.moveTo(entries.getLast().sequence());
    }

    /** Builds a new generation from the sources, lets it catch up with the journal, and changes over. */
    void rebuild(Progress progress) {
        serving();
        rebuilding.lock();
        try {
            build(progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            rebuilding.unlock();
        }
    }

    /** Rebuilds because a generation is of no use, unless another thread has done so meanwhile. */
    void replace(Generation useless, Progress progress) {
        rebuilding.lock();
        try {
            if (serving == useless) {
                build(progress);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            rebuilding.unlock();
        }
    }

    private void build(Progress progress) throws IOException {
        long head = journal.head();
        Path path = folder.begin();
        Generation next = Generation.create(path);
        boolean changedOver = false;
        try {
            sources.walk(next::put, progress, () -> closed);
            next.moveTo(head);
            catchUp(next);
            next.commit();
            next.refresh();
            next.learn();
            changedOver = !closed && changeOver(next, path);
        } finally {
            if (!changedOver) {
                next.close();
            }
        }
    }

    private boolean changeOver(Generation next, Path path) throws IOException {
        writing.lock();
        try {
            catchUp(next);
            next.refresh();
            next.commit();
            folder.use(path);
            Generation old = serving();
            serving = next;
            LOG.info("search index {}: built with {} documents", path, next.documentCount());
            closeQuietly(old);
            folder.deleteAllBut(path);
            return true;
        } finally {
            writing.unlock();
        }
    }

    private void catchUp(Generation next) throws IOException {
        List<JournalEntry> entries = journal.after(next.position(), REPLAY_BATCH);
        while (!entries.isEmpty()) {
            apply(entries, next);
            entries = journal.after(next.position(), REPLAY_BATCH);
        }
    }

    private static void closeQuietly(Generation generation) {
        try {
            generation.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("an index that was replaced did not close cleanly", e);
        }
    }

    /** Tells whether a generation lasts, is the one to be found at the next start, and has all its files. */
    boolean isIntact(Generation generation) throws IOException {
        return generation.folder() != null
                && folder.current().filter(generation.folder()::equals).isPresent()
                && generation.isIntact();
    }

    /** Waits until what serves lasts and no rebuild is under way, then does something while nothing is written. */
    <T> T whileStill(Still<T> work) {
        Generation present = serving();
        if (present.folder() == null) {
            replace(present, done -> {});
        }
        rebuilding.lock();
        writing.lock();
        try {
            return work.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
            rebuilding.unlock();
        }
    }

    /** What is done while nothing is written. */
    @FunctionalInterface
    interface Still<T> {
        T done() throws IOException;
    }

    @Override
    @PreDestroy
    public void close() throws IOException {
        closed = true;
        caretaker.close();
        rebuilding.lock();
        writing.lock();
        try {
            Generation last = serving;
            if (last != null) {
                if (last.hasUncommittedChanges()) {
                    last.commit();
                }
                last.close();
                serving = null;
            }
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("the search index did not close cleanly; it will follow the journal at the next start", e);
        } finally {
            folder.unlock();
            writing.unlock();
            rebuilding.unlock();
        }
    }
}
