package vn.campaign111.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalPoint;
import vn.campaign111.search.indexing.Sources;
import vn.campaign111.search.indexing.Trouble;

/**
 * Opens the best index there is at the start: the whole one, else what can be read of one, else an empty one for the time
 * until another is built; in memory where the disk takes nothing.
 */
final class IndexOpening {

    private static final Logger LOG = LoggerFactory.getLogger(IndexOpening.class);

    private final IndexFolder folder;
    private final Sources sources;
    private final Journal journal;
    private final Trouble writingTrouble;

    IndexOpening(IndexFolder folder, Sources sources, Journal journal, Trouble writingTrouble) {
        this.folder = folder;
        this.sources = sources;
        this.journal = journal;
        this.writingTrouble = writingTrouble;
    }

    /**
     * What was opened.
     *
     * @param prepared whether it answers for what was published before it began
     */
    record Opened(Generation generation, boolean prepared) {}

    /** Opens it and keeps the lock; when that fails, nothing stays open or locked, so that it can be tried again. */
    Opened open() throws IOException {
        boolean opened = false;
        try {
            Optional<Generation> kept = lockFolder() ? openKept() : Optional.empty();
            Opened best = kept.isPresent() ? new Opened(kept.get(), true) : interim();
            opened = true;
            return best;
        } finally {
            if (!opened) {
                folder.unlock();
            }
        }
    }

    /** Returns false where the folder can't be written at all. */
    private boolean lockFolder() {
        try {
            folder.lock();
            return true;
        } catch (IOException e) {
            writingTrouble.met(e);
            return false;
        }
    }

    private Optional<Generation> openKept() throws IOException {
        Optional<Path> current = folder.current();
        Optional<Path> kept = current.isPresent() ? current : folder.youngest();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Path path = kept.get();
        Optional<Generation> opened = current.isPresent() ? openWhole(path) : Optional.empty();
        if (opened.isEmpty()) {
            opened = openRemains(path);
        }
        if (opened.isPresent()) {
            takeOver(opened.get(), path);
        }
        return opened;
    }

    private void takeOver(Generation opened, Path path) throws IOException {
        try {
            keepToJournal(opened, path);
            folder.deleteAllBut(path);
            LOG.info(
                    "search index {}: {} documents, journal entry {}", path, opened.documentCount(), opened.position());
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** An index of another database, or of more than was put back of this one, follows from now on and is built anew. */
    private void keepToJournal(Generation opened, Path path) throws IOException {
        if (!journal.goesThrough(opened.point())) {
            LOG.warn("search index {} is not of this database's journal and is built anew", path);
            IndexFolder.noteDamage(path);
            opened.startFrom(journal.headPoint());
        }
    }

    private static Optional<Generation> openWhole(Path path) {
        try {
            return Optional.of(Generation.open(path));
        } catch (IOException e) {
            LOG.warn("search index {} can't be used as it is and is built anew: {}", path, e.toString());
            return Optional.empty();
        }
    }

    /** Returns what can be read of it, unless that is nothing at all. */
    private static Optional<Generation> openRemains(Path path) {
        try {
            IndexFolder.noteDamage(path);
            Generation remains = Generation.openRemains(path);
            if (remains.documentCount() > 0) {
                return Optional.of(remains);
            }
            remains.close();
        } catch (IOException e) {
            LOG.warn("nothing of search index {} can be read: {}", path, e.toString());
        }
        return Optional.empty();
    }

    /** Follows the journal from now on; what came before is the rebuild's to bring. */
    private Opened interim() throws IOException {
        JournalPoint head = journal.headPoint();
        boolean prepared = sources.isEmpty();
        Generation interim = beginInterim();
        interim.moveTo(head);
        return new Opened(interim, prepared);
    }

    private Generation beginInterim() throws IOException {
        try {
            Path path = folder.begin();
            IndexFolder.noteDamage(path);
            return Generation.create(path);
        } catch (IOException e) {
            writingTrouble.met(e);
            return Generation.inMemory();
        }
    }
}
