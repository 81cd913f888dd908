package vn.campaign111.search.opensearch;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.journal.JournalPoint;
import vn.campaign111.search.IndexFault;
import vn.campaign111.search.SearchEngine.Progress;
import vn.campaign111.search.SearchEngine.Rebuilding;
import vn.campaign111.search.indexing.CountsMeanwhile;
import vn.campaign111.search.indexing.IndexComparison;
import vn.campaign111.search.indexing.PendingRebuild;
import vn.campaign111.search.indexing.RequestRebuild;
import vn.campaign111.search.indexing.Sources;
import vn.campaign111.search.language.Corpora;
import vn.campaign111.search.opensearch.Cluster.Patience;
import vn.campaign111.search.plan.DocumentFields;

/**
 * Writes the index and its changing over. Several processes may follow the journal into the same index: each asks first
 * how far it is, and of two that write the same, the newer state stays.
 */
final class OpenSearchIndex implements IndexComparison.Compared {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSearchIndex.class);
    private static final int REPLAY_BATCH = 500;

    private final Cluster cluster;
    private final Generations generations;
    private final Sources sources;
    private final Journal journal;
    private final Learner learner;
    private final IndexComparison comparison;

    /** Held while the serving index is written to or changed over. */
    private final ReentrantLock writing = new ReentrantLock();
    /** Held during a rebuild, so that there is one at a time; taken before the other. */
    private final ReentrantLock rebuilding = new ReentrantLock();

    private volatile boolean closed;
    /** Set once the serving index is known to be of this journal; those that follow are built from it. */
    private volatile boolean ofThisJournal;

    private volatile @Nullable Rebuilding underWay;
    /** Set by whichever process followed the request into the index; the others pass over what it holds already. */
    private final PendingRebuild pendingRebuild = new PendingRebuild();

    private final CountsMeanwhile counts = new CountsMeanwhile();
    /** Set while the serving index may lack an entry the followers believe it holds. */
    private volatile boolean lagging;

    OpenSearchIndex(Cluster cluster, Generations generations, Sources sources, Journal journal) {
        this.cluster = cluster;
        this.generations = generations;
        this.sources = sources;
        this.journal = journal;
        this.learner = new Learner(cluster);
        this.comparison = new IndexComparison(sources);
    }

    /** Returns what is known of the language so far; nothing shortly after the start. */
    Corpora corpora() {
        return learner.corpora();
    }

    /** Returns up to which journal entry the index holds everything, 0 when there is none of this journal. */
    long position() {
        return serving().map(Generation::position).orElse(0L);
    }

    /** Returns the index that serves, unless it was filled from the journal of another database. */
    private Optional<Generation> serving() {
        Optional<Generation> serving = generations.serving();
        if (!ofThisJournal) {
            ofThisJournal =
                    serving.filter(one -> journal.goesThrough(one.point())).isPresent();
        }
        return serving.filter(one -> ofThisJournal);
    }

    /** Builds the index when there is none, and learns what is new in it. */
    void lookAfter() {
        if (serving().isEmpty()) {
            LOG.info("there is no search index of schema {} and of this journal yet; it is built", IndexFields.SCHEMA);
            buildWhenMissing();
        } else {
            pendingRebuild.doIfRequested(() -> rebuild(done -> {}));
        }
        if (lagging) {
            makeUp();
        }
        generations.serving().ifPresent(learner::learn);
    }

    private void buildWhenMissing() {
        rebuilding.lock();
        try {
            if (serving().isEmpty()) {
                build(done -> {});
            }
        } finally {
            rebuilding.unlock();
        }
    }

    /** Brings the index past the entries; when this returns, what they tell of is findable. */
    void follow(List<JournalEntry> entries) {
        if (serving().isEmpty()) {
            buildWhenMissing();
        }
        writing.lock();
        try {
            Generation serving = generations.serving().orElseThrow(Cluster::unavailable);
            if (serving.position() < entries.getFirst().sequence() - 1) {
                catchUp(serving);
            } else if (serving.position() < entries.getLast().sequence()) {
                apply(entries, serving, true);
            }
            learner.learnIfSmall(serving);
        } finally {
            writing.unlock();
        }
    }

    private Generation apply(List<JournalEntry> entries, Generation generation, boolean findable) {
        long sequence = entries.getLast().sequence();
        Writes writes = new Writes(cluster, generation, findable);
        try {
            sources.eachChange(entries, Function.identity(), (present, gone) -> {
                writes.put(present, sequence);
                writes.remove(gone, sequence);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writes.send();
        if (entries.stream().anyMatch(RequestRebuild::isTold)) {
            pendingRebuild.request();
        }
        return generations.moveTo(generation, entries.getLast().point());
    }

    private Generation catchUp(Generation generation) {
        Generation present = generation;
        List<JournalEntry> entries = journal.after(present.position(), REPLAY_BATCH);
        while (!entries.isEmpty() && !closed) {
            present = apply(entries, present, true);
            entries = journal.after(present.position(), REPLAY_BATCH);
        }
        return present;
    }

    /** Builds a new index from the sources, lets it catch up with the journal, and changes over. */
    void rebuild(Progress progress) {
        rebuilding.lock();
        try {
            learner.learn(build(progress));
        } finally {
            rebuilding.unlock();
        }
    }

    /** Returns how far a rebuild of this process is, or nothing when none is under way. */
    Optional<Rebuilding> rebuilding() {
        return Optional.ofNullable(underWay);
    }

    private Generation build(Progress progress) {
        Generation next = generations.begin();
        boolean changedOver = false;
        counts.begin();
        try {
            Generation filled = fill(next, progress);
            changedOver = !closed && changeOver(filled);
        } finally {
            underWay = null;
            counts.end();
            if (!changedOver) {
                generations.discard(next);
            }
        }
        LOG.info("search index {}: built", next.name());
        return next;
    }

    private boolean changeOver(Generation filled) {
        writing.lock();
        try {
            Generation next = catchUp(filled);
            // Another process may follow an entry into the old index just before that goes away.
            lagging = true;
            generations.changeOver(next);
            makeUpIfPossible(next);
            return true;
        } finally {
            writing.unlock();
        }
    }

    /** The new index serves already: what fails here is done by the next look after it. */
    private void makeUpIfPossible(Generation serving) {
        try {
            note(counts.end(), serving);
            makeUp();
        } catch (RuntimeException e) {
            LOG.warn("the new search index may lack what was last published for some seconds: {}", e.toString());
        }
    }

    private void makeUp() {
        writing.lock();
        try {
            generations.serving().ifPresent(this::catchUp);
            lagging = false;
        } finally {
            writing.unlock();
        }
    }

    private Generation fill(Generation empty, Progress progress) {
        JournalPoint head = journal.headPoint();
        Writes writes = new Writes(cluster, empty, false);
        try {
            long total = sources.documentCount();
            sources.walk(
                    batch -> writes.put(batch, head.sequence()),
                    done -> {
                        underWay = new Rebuilding(done, total);
                        progress.documentsDone(done);
                    },
                    () -> closed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writes.send();
        Generation filled = catchUp(generations.moveTo(empty, head));
        generations.refresh(filled);
        return filled;
    }

    /** Notes how often documents were fetched; they are written again, as of the entry they are of. */
    void downloads(Map<String, Long> told) {
        counts.note(told);
        if (!told.isEmpty()) {
            generations.serving().ifPresent(serving -> note(told, serving));
        }
    }

    private void note(Map<String, Long> told, Generation generation) {
        Writes writes = new Writes(cluster, generation, true);
        told.keySet().stream()
                .gather(Gatherers.windowFixed(DocumentWalk.FEW))
                .forEach(ids -> note(ids, told, generation, writes));
        writes.send();
    }

    private void note(List<String> ids, Map<String, Long> told, Generation generation, Writes writes) {
        JsonNode answer = Cluster.required(
                cluster.ask(Patience.LONG, "POST", "/" + generation.name() + "/_mget", Map.of("ids", ids)));
        for (JsonNode found : Cluster.required(answer.get("docs")).values()) {
            JsonNode source = found.get("_source");
            JsonNode kept = source == null ? null : source.get(IndexFields.KEPT);
            if (kept != null) {
                String id = Cluster.required(found.get("_id")).getStringValue();
                writes.put(
                        IndexedDocument.read(kept, told.getOrDefault(id, 0L)),
                        Cluster.required(found.get("_version")).getLongValue());
            }
        }
    }

    long documentCount() {
        JsonNode answer = Cluster.required(cluster.ask(
                Patience.SHORT,
                "POST",
                "/" + generations.servingName() + "/_count",
                Map.of("query", DocumentWalk.ALL)));
        return Cluster.required(answer.get("count")).getLongValue();
    }

    /** Compares the index with the sources. */
    List<IndexFault> faults() {
        if (serving().isEmpty()) {
            buildWhenMissing();
        }
        return comparison.faults(this);
    }

    @Override
    public Map<String, String> fingerprints() {
        Generation serving = generations.serving().orElseThrow(Cluster::unavailable);
        generations.refresh(serving);
        return fingerprints(serving);
    }

    @Override
    public List<IndexFault> whileStill(IndexComparison.Look look) throws IOException {
        rebuilding.lock();
        writing.lock();
        try {
            catchUp(generations.serving().orElseThrow(Cluster::unavailable));
            return look.faults();
        } finally {
            writing.unlock();
            rebuilding.unlock();
        }
    }

    private Map<String, String> fingerprints(Generation generation) {
        Map<String, String> fingerprints = new HashMap<>();
        new DocumentWalk(cluster, generation, List.of(Map.of(DocumentFields.ID, "asc")), DocumentWalk.MANY)
                .each(Map.of("_source", false, "docvalue_fields", List.of(DocumentFields.FINGERPRINT)), hit -> {
                    JsonNode fields = Cluster.required(hit.get("fields"));
                    JsonNode values = Cluster.required(fields.get(DocumentFields.FINGERPRINT));
                    fingerprints.put(
                            Cluster.required(hit.get("_id")).getStringValue(),
                            Cluster.required(values.get(0)).getStringValue());
                });
        return fingerprints;
    }

    /** Lets a build under way end early. */
    void close() {
        closed = true;
    }
}
