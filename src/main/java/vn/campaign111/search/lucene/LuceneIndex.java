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
import vn.campaign111.journal.JournalPoint;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;
import vn.campaign111.search.SearchEngine.Progress;
import vn.campaign111.search.SearchEngine.Rebuilding;
import vn.campaign111.search.indexing.CountsMeanwhile;
import vn.campaign111.search.indexing.RequestRebuild;
import vn.campaign111.search.indexing.Sources;
import vn.campaign111.search.indexing.Trouble;

/**
 * The index that serves, and its changing over. It opens when it is first needed. One that is damaged, of an older
 * schema or of another journal, answers with what can be read of it while another is built from the sources; where
 * nothing can be read, an interim one follows the journal, and searching is refused until the other is built: half an
 * answer would look like a whole one. The index may be deleted while it runs: it is noticed and built anew while what
 * was opened goes on answering. Where the disk takes no more, what is there goes on answering until it does.
 */
@Singleton
final class LuceneIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);
    private static final int REPLAY_BATCH = 2_000;
    private static final int TRIES_TO_BORROW = 5;
    private static final Progress NOBODY = done -> {};

    private final IndexFolder folder;
    private final Sources sources;
    private final Journal journal;
    private final IndexOpening opening;
    private final Caretaker caretaker;
    private final CountsMeanwhile counts = new CountsMeanwhile();
    private final Trouble writingTrouble =
            new Trouble("the search index can't be written; what it holds goes on answering");

    /** Held while the serving generation is written to or changed over. */
    private final ReentrantLock writing = new ReentrantLock();
    /** Held during a rebuild, so that there is one at a time. */
    private final ReentrantLock rebuilding = new ReentrantLock();

    private volatile @Nullable Generation serving;
    /** An interim generation that lacks what was published before it began, or null. */
    private volatile @Nullable Generation unprepared;

    private volatile @Nullable Rebuilding progress;
    private volatile boolean closed;

    LuceneIndex(@Value("${campaign.data-dir:data}") Path dataFolder, Sources sources, Journal journal) {
        this.folder = new IndexFolder(dataFolder);
        this.sources = sources;
        this.journal = journal;
        this.opening = new IndexOpening(folder, sources, journal, writingTrouble);
        this.caretaker = new Caretaker(this);
    }

    IndexFolder folder() {
        return folder;
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
            IndexOpening.Opened opened = opening.open();
            unprepared = opened.prepared() ? null : opened.generation();
            serving = opened.generation();
            caretaker.start(!isIntact(opened.generation()));
            return opened.generation();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }

    /** Does something with a borrowed state of the index, again when it was changed over meanwhile. */
    <T> T read(Reading<T> reading) {
        for (int tries = 1; ; tries++) {
            Generation present = serving();
            if (present == unprepared) {
                throw new Problem(ProblemKind.UNAVAILABLE, "search.preparing");
            }
            try (Generation.View view = present.view()) {
                return reading.of(view);
            } catch (AlreadyClosedException e) {
                if (tries == TRIES_TO_BORROW) {
                    throw e;
                }
            } catch (IOException
                    | UncheckedIOException
                    | IndexOutOfBoundsException
                    | IllegalStateException
                    | InternalError e) {
                caretaker.suspect(
                        e); // altered bytes show themselves in many ways, a file cut short as an InternalError
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
        long last = entries.getLast().sequence();
        while (true) {
            Generation before = serving();
            if (tryFollow(entries)) {
                break;
            }
            recover(before);
            if (serving().position() >= last) {
                break;
            }
        }
        if (entries.stream().anyMatch(RequestRebuild::isTold)) {
            caretaker.rebuild();
        }
    }

    /** Notes how often documents were fetched; when the index can't be written, the next time brings the counts again. */
    void downloads(Map<String, Long> told) {
        writing.lock();
        try {
            counts.note(told);
            Generation generation = serving();
            generation.downloads(told);
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
            if (caretaker.noteEntries(entries.size())) {
                generation.putMergesOff();
            }
            apply(entries, generation);
            generation.refresh();
            return true;
        } catch (IOException | AlreadyClosedException e) {
            writingTrouble.met(e);
            return false;
        } finally {
            writing.unlock();
        }
    }

    /**
     * Makes a generation writable again that is not any more: opens its last commit and follows the journal from there.
     * When that is damaged or gone, builds another.
     *
     * @throws UncheckedIOException when the disk still takes nothing; what serves goes on serving
     */
    void recover(Generation useless) {
        rebuilding.lock();
        try {
            if (serving == useless && !reopen(useless)) {
                build(NOBODY);
            }
            writingTrouble.over();
        } catch (IOException e) {
            writingTrouble.met(e);
            throw new UncheckedIOException(e);
        } finally {
            rebuilding.unlock();
        }
    }

    /** Returns false when its last commit is of no use. */
    private boolean reopen(Generation useless) throws IOException {
        Path path = useless.folder();
        if (path == null || folder.current().filter(path::equals).isEmpty()) {
            return false;
        }
        useless.stopWriting();
        if (!useless.isUpToDate() || !useless.committed().areWhole()) {
            return false;
        }
        Generation again = Generation.open(path);
        boolean changedOver = false;
        try {
            catchUp(again);
            again.learn();
            changedOver = changeOver(again, () -> {});
        } finally {
            if (!changedOver) {
                again.close();
            }
        }
        return true;
    }

    private void apply(List<JournalEntry> entries, Generation generation) throws IOException {
        try {
            sources.eachChange(entries, IndexedDocument::of, (present, gone) -> {
                generation.put(present);
                generation.remove(gone);
            });
        } catch (IllegalArgumentException e) {
            if (generation.isUpToDate()) {
                throw e;
            }
            LOG.debug("an index of an older schema can't take all that is new; the one that is being built has it", e);
        }
        generation.moveTo(entries.getLast().point());
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

    private void build(Progress heard) throws IOException {
        JournalPoint head = journal.headPoint();
        long total = sources.documentCount();
        Path path = folder.begin();
        boolean changedOver = false;
        Generation next = Generation.create(path);
        counts.begin();
        try {
            sources.walk(
                    batch -> next.put(IndexedDocument.of(batch)),
                    done -> tell(new Rebuilding(done, total), heard),
                    () -> closed);
            next.moveTo(head);
            catchUp(next);
            next.commit();
            next.refresh();
            next.learn();
            long documents = next.documentCount();
            if (!closed) {
                changedOver = changeOver(next, () -> folder.use(path));
                folder.noteBuilt(next.position());
                LOG.info("search index {}: built with {} documents", path, documents);
            }
        } finally {
            progress = null;
            counts.end();
            if (!changedOver) {
                closeQuietly(next);
                IndexFolder.delete(path);
            }
        }
    }

    private void tell(Rebuilding rebuild, Progress heard) {
        progress = rebuild;
        folder.noteProgress(rebuild);
        heard.documentsDone(rebuild.done());
    }

    /** Returns how far a rebuild is, or nothing when none is under way. */
    Optional<Rebuilding> progress() {
        return Optional.ofNullable(progress);
    }

    /** What makes a generation the one that is found at the next start. */
    @FunctionalInterface
    private interface Naming {
        void name() throws IOException;
    }

    /** Returns true when it has changed over; nothing behind that may fail. */
    private boolean changeOver(Generation next, Naming naming) throws IOException {
        writing.lock();
        try {
            catchUp(next);
            next.downloads(counts.end());
            next.refresh();
            next.commit();
            naming.name();
            Generation old = serving();
            serving = next;
            unprepared = null;
            closeQuietly(old);
            folder.deleteAllBut(next.folder());
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

    /** Tells whether a generation lasts, is the one to be found at the next start, and has all it had. */
    boolean isIntact(Generation generation) {
        return generation.folder() != null
                && folder.current().filter(generation.folder()::equals).isPresent()
                && generation.isUpToDate()
                && generation.committed().areThere();
    }

    /** Waits for a rebuild under way, and does one when what serves is not intact. */
    void untilIntact() {
        rebuilding.lock();
        try {
            Generation present = serving();
            if (!isIntact(present)) {
                replace(present, NOBODY);
            }
        } finally {
            rebuilding.unlock();
        }
    }

    /** Waits until no rebuild is under way, follows the journal to its end, then does something while nothing is written. */
    <T> T whileStill(Still<T> work) {
        rebuilding.lock();
        writing.lock();
        try {
            List<JournalEntry> entries = journal.after(serving().position(), REPLAY_BATCH);
            while (!entries.isEmpty()) {
                follow(entries);
                entries = journal.after(serving().position(), REPLAY_BATCH);
            }
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
