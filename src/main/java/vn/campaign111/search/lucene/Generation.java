package vn.campaign111.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import vn.campaign111.journal.JournalPoint;
import vn.campaign111.search.language.Corpora;
import vn.campaign111.search.plan.DocumentFields;

/**
 * One index: written by one thread at a time, read by many. Its commit names the schema and the last journal entry it
 * holds. What was written is findable after {@link #refresh} and lasts after {@link #commit}.
 */
final class Generation implements AutoCloseable {

    private static final String SEQUENCE = "sequence";
    private static final String HASH = "hash";
    private static final String SCHEMA = "schema";
    private static final double BUFFER_MEGABYTES = 32;
    /** Smaller segments count as this large, and are merged many at a time: each refresh of a burst leaves one. */
    private static final double SMALL_SEGMENT_MEGABYTES = 4;
    /** Larger segments are left alone: a merge needs as much disk again, and a small box has little to spare. */
    private static final double LARGEST_SEGMENT_MEGABYTES = 1_024;

    private static final MergePolicy AS_USUAL = merging(8);
    /** Each refresh of a burst leaves a segment: merging few at a time would write most of them twice. */
    private static final MergePolicy IN_A_BURST = merging(32);
    /** Learning may take this share of the time, at most: one part in so many. */
    private static final long LEARNING_SHARE = 20;

    /** A corpus this small is learned at every refresh: it takes a few milliseconds. */
    private static final int LEARNED_AT_ONCE = 300;

    private final @Nullable Path folder;
    private final String schema;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private volatile Corpora corpora = Corpora.EMPTY;
    private volatile JournalPoint point = JournalPoint.START;
    private volatile long committedPosition = -1;
    private volatile CommittedFiles committed = CommittedFiles.none();
    private volatile boolean unlearned = true;
    private long learnedAt = System.nanoTime();
    private long learningTook;

    private Generation(@Nullable Path folder, Directory directory, OpenMode mode, String schema) throws IOException {
        this.folder = folder;
        this.schema = schema;
        this.directory = directory;
        this.writer = new IndexWriter(directory, writing(mode));
        FacetKeys facetKeys = new FacetKeys();
        HitTexts hitTexts = new HitTexts();
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public ServingSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                return new ServingSearcher(reader, facetKeys, hitTexts);
            }
        });
        searchers.addListener(new Noting());
    }

    /** Hears of refreshes: what is new is still to be learned. */
    private final class Noting implements ReferenceManager.RefreshListener {
        @Override
        public void beforeRefresh() {}

        @Override
        public void afterRefresh(boolean refreshed) {
            unlearned |= refreshed;
        }
    }

    /** Begins an empty index in a folder. */
    static Generation create(Path folder) throws IOException {
        return create(folder, FSDirectory.open(folder));
    }

    static Generation create(Path folder, Directory directory) throws IOException {
        return new Generation(folder, directory, OpenMode.CREATE, IndexFields.SCHEMA);
    }

    /** Begins an empty index that serves where no folder can be written. */
    static Generation inMemory() throws IOException {
        return new Generation(null, new ByteBuffersDirectory(), OpenMode.CREATE, IndexFields.SCHEMA);
    }

    /**
     * Opens the index of a folder after checking every byte of it.
     *
     * @throws IOException when it is missing, damaged or of a schema that can't answer
     */
    static Generation open(Path folder) throws IOException {
        return open(folder, Generation::check);
    }

    /**
     * Opens what can still be read of a damaged index; the parts that can't are given up, so note the damage first.
     *
     * @throws IOException when nothing can be read
     */
    static Generation openRemains(Path folder) throws IOException {
        return open(folder, directory -> {
            giveUpDamaged(directory);
            return check(directory);
        });
    }

    /** Makes a directory fit to be opened and returns what its last commit says. */
    @FunctionalInterface
    private interface Checking {
        Map<String, String> check(Directory directory) throws IOException;
    }

    private static Generation open(Path folder, Checking checking) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            Map<String, String> commit = checking.check(directory);
            String schema = commit.getOrDefault(SCHEMA, "");
            if (!schema.equals(IndexFields.SCHEMA) && !IndexFields.OLDER_SCHEMAS.contains(schema)) {
                throw new IOException("index of schema " + schema + ", wanted " + IndexFields.SCHEMA);
            }
            JournalPoint point =
                    new JournalPoint(Long.parseLong(commit.getOrDefault(SEQUENCE, "0")), commit.getOrDefault(HASH, ""));
            CommittedFiles committed = CommittedFiles.of(directory);
            Generation generation = new Generation(folder, directory, OpenMode.APPEND, schema);
            generation.point = point;
            generation.committedPosition = point.sequence();
            generation.committed = committed;
            generation.learnOrClose();
            return generation;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e instanceof IOException io ? io : new IOException("unreadable index", e);
        }
    }

    private void learnOrClose() throws IOException {
        try {
            learn();
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private static Map<String, String> check(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return reader.getIndexCommit().getUserData();
        }
    }

    private static void giveUpDamaged(Directory directory) throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            CheckIndex.Status status = check.checkIndex();
            if (status.missingSegments) {
                throw new IOException("no commit of the index can be read");
            }
            if (!status.clean) {
                check.exorciseIndex(status);
            }
        }
    }

    private static IndexWriterConfig writing(OpenMode mode) {
        return new IndexWriterConfig(new CutAlready())
                .setSimilarity(ServingSearcher.SIMILARITY)
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(AS_USUAL)
                .setMergeScheduler(oneAtATime())
                .setMaxFullFlushMergeWaitMillis(0) // else what was published waits for merges before it is findable
                .setCommitOnClose(false);
    }

    private static TieredMergePolicy merging(int segmentsOfASize) {
        return new TieredMergePolicy()
                .setSegmentsPerTier(segmentsOfASize)
                .setFloorSegmentMB(SMALL_SEGMENT_MEGABYTES)
                .setMaxMergedSegmentMB(LARGEST_SEGMENT_MEGABYTES);
    }

    /** Two processors serve people; merging gets one of them. Who writes faster than one merge waits for it. */
    private static ConcurrentMergeScheduler oneAtATime() {
        ConcurrentMergeScheduler scheduler = new ConcurrentMergeScheduler();
        scheduler.setMaxMergesAndThreads(6, 1);
        return scheduler;
    }

    /** Takes what {@link IndexedDocument} made. */
    void put(Collection<Document> documents) throws IOException {
        for (Document document : documents) {
            writer.updateDocument(id(document.get(DocumentFields.ID)), document);
        }
    }

    /** Writes the counts beside the documents that are there; findable after {@link #refresh}. */
    void downloads(Map<String, Long> counts) throws IOException {
        if (!writer.getFieldNames().contains(DocumentFields.DOWNLOADS)) {
            return; // no document was ever there, and the writer refuses a field it does not know
        }
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            writer.updateNumericDocValue(id(count.getKey()), DocumentFields.DOWNLOADS, count.getValue());
        }
    }

    void remove(Collection<String> ids) throws IOException {
        for (String id : ids) {
            writer.deleteDocuments(id(id));
        }
    }

    /** Notes that everything up to a point of the journal is held; lasts with the next commit. Never moves back. */
    void moveTo(JournalPoint next) {
        if (next.sequence() > point.sequence()) {
            point = next;
        }
    }

    /** Follows from here on, whatever was held before: for an index that is not of this journal. */
    void startFrom(JournalPoint start) {
        point = start;
    }

    JournalPoint point() {
        return point;
    }

    /** Returns up to which journal entry everything is held. */
    long position() {
        return point.sequence();
    }

    /** Puts merges off while very much comes at once; {@link #mergeAsUsual} makes up for it. */
    void putMergesOff() {
        writer.getConfig().setMergePolicy(IN_A_BURST);
    }

    /** Begins the merges that were put off; does not wait for their end. */
    void mergeAsUsual() throws IOException {
        if (writer.isOpen() && writer.getConfig().getMergePolicy().equals(IN_A_BURST)) {
            writer.getConfig().setMergePolicy(AS_USUAL);
            writer.maybeMerge();
        }
    }

    /** Makes what was written findable. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        if (writer.getDocStats().numDocs <= LEARNED_AT_ONCE) {
            learn();
        }
    }

    /** As {@link #learn}, unless the last time took so long that it is too early to do so again. */
    void learnInTime() throws IOException {
        if (System.nanoTime() - learnedAt > LEARNING_SHARE * learningTook) {
            learn();
        }
    }

    /** Learns the language of what is findable, when it has changed. */
    void learn() throws IOException {
        if (!unlearned) {
            return;
        }
        unlearned = false;
        long began = System.nanoTime();
        ServingSearcher searcher = (ServingSearcher) searchers.acquire();
        try {
            corpora = IndexCorpus.learn(searcher, Instant.now());
        } finally {
            searchers.release(searcher);
            learnedAt = System.nanoTime();
            learningTook = learnedAt - began;
        }
    }

    boolean hasUncommittedChanges() {
        return folder != null && writer.isOpen() && (position() > committedPosition || writer.hasUncommittedChanges());
    }

    /**
     * Makes what was written last; returns when the disk has it. The commit names the entry that was held when it began:
     * what is written beside it may or may not be in it, and is followed again.
     */
    void commit() throws IOException {
        JournalPoint held = point;
        writer.setLiveCommitData(Map.of(SEQUENCE, Long.toString(held.sequence()), HASH, held.hash(), SCHEMA, schema)
                .entrySet());
        writer.commit();
        committedPosition = held.sequence();
        committed = committed.next(directory);
    }

    /** Returns the folder, or null for an index in memory. */
    @Nullable
    Path folder() {
        return folder;
    }

    /** Tells whether it is of the present schema and nothing of it was lost. */
    boolean isUpToDate() {
        return schema.equals(IndexFields.SCHEMA) && (folder == null || !IndexFolder.isDamaged(folder));
    }

    /** Tells whether more can be written; not after the disk refused something. */
    boolean isWritable() {
        return writer.isOpen();
    }

    /** Returns the files of the last commit. */
    CommittedFiles committed() {
        return committed;
    }

    Corpora corpora() {
        return corpora;
    }

    /** Returns how many documents can be found, whether more can be written or not. */
    long documentCount() throws IOException {
        try (View view = view()) {
            return view.documentCount();
        }
    }

    /** Borrows the present state; close the view to give it back. */
    View view() throws IOException {
        return new View(searchers, (ServingSearcher) searchers.acquire(), corpora);
    }

    /** A state of the index borrowed for one request. */
    record View(SearcherManager searchers, ServingSearcher searcher, Corpora corpora) implements AutoCloseable {

        long documentCount() {
            return searcher.getIndexReader().numDocs();
        }

        @Override
        public void close() throws IOException {
            searchers.release(searcher);
        }
    }

    /** Writes no more and lets go of the folder; what was findable stays so until it is closed. */
    void stopWriting() throws IOException {
        writer.rollback();
    }

    /** Ends without committing; views still borrowed stay readable. */
    @Override
    public void close() throws IOException {
        try (Directory closed = directory) {
            searchers.close();
            writer.rollback();
        }
    }

    private static Term id(String id) {
        return new Term(DocumentFields.ID, id);
    }
}
