package vn.campaign111.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchDocument;
import vn.campaign111.search.language.Corpus;
import vn.campaign111.search.text.FieldAnalyzer;

/**
 * One index: written by one thread at a time, read by many. Its commit names the schema and the last journal entry it
 * holds. What was written is findable after {@link #refresh} and lasts after {@link #commit}.
 */
final class Generation implements AutoCloseable {

    private static final String SEQUENCE = "sequence";
    private static final String SCHEMA = "schema";
    private static final double BUFFER_MEGABYTES = 48;
    /** A corpus this small is learned at every refresh: it takes a few milliseconds. */
    private static final int LEARNED_AT_ONCE = 300;

    private final @Nullable Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private volatile Corpus corpus = Corpus.EMPTY;
    private volatile long position;
    private volatile Set<String> committedFiles = Set.of();
    private volatile boolean unlearned = true;

    private Generation(@Nullable Path folder, Directory directory, OpenMode mode) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = new IndexWriter(directory, writing(mode));
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public ServingSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                return new ServingSearcher(reader);
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
        return new Generation(folder, FSDirectory.open(folder), OpenMode.CREATE);
    }

    /** Begins an empty index that serves until a lasting one is built. */
    static Generation inMemory() throws IOException {
        return new Generation(null, new ByteBuffersDirectory(), OpenMode.CREATE);
    }

    /**
     * Opens the index of a folder after checking every byte of it.
     *
     * @throws IOException when it is missing, damaged or of another schema
     */
    static Generation open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            Map<String, String> commit = check(directory);
            if (!IndexFields.SCHEMA.equals(commit.get(SCHEMA))) {
                throw new IOException("index of schema " + commit.get(SCHEMA) + ", wanted " + IndexFields.SCHEMA);
            }
            Generation generation = new Generation(folder, directory, OpenMode.APPEND);
            generation.position = Long.parseLong(commit.getOrDefault(SEQUENCE, "0"));
            generation.committedFiles = files(directory);
            generation.learn();
            return generation;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e instanceof IOException io ? io : new IOException("unreadable index", e);
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

    private static IndexWriterConfig writing(OpenMode mode) {
        return new IndexWriterConfig(FieldAnalyzer.INSTANCE)
                .setSimilarity(ServingSearcher.SIMILARITY)
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    void put(Collection<SearchDocument> documents) throws IOException {
        for (SearchDocument document : documents) {
            writer.updateDocument(id(document.id()), IndexedDocument.of(document));
        }
    }

    /** Writes the counts beside the documents that are there; findable after {@link #refresh}. */
    void downloads(Map<String, Long> counts) throws IOException {
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            writer.updateNumericDocValue(id(count.getKey()), IndexFields.DOWNLOADS, count.getValue());
        }
    }

    void remove(Collection<String> ids) throws IOException {
        for (String id : ids) {
            writer.deleteDocuments(id(id));
        }
    }

    /** Notes that everything up to a journal entry is held; lasts with the next commit. Never moves back. */
    void moveTo(long sequence) {
        position = Math.max(position, sequence);
        writer.setLiveCommitData(Map.of(SEQUENCE, Long.toString(position), SCHEMA, IndexFields.SCHEMA)
                .entrySet());
    }

    long position() {
        return position;
    }

    /** Makes what was written findable. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        if (writer.getDocStats().numDocs <= LEARNED_AT_ONCE) {
            learn();
        }
    }

    /** Learns the language of what is findable, when it has changed. */
    void learn() throws IOException {
        if (!unlearned) {
            return;
        }
        unlearned = false;
        ServingSearcher searcher = (ServingSearcher) searchers.acquire();
        try {
            corpus = IndexCorpus.learn(searcher.getIndexReader());
        } finally {
            searchers.release(searcher);
        }
    }

    boolean hasUncommittedChanges() {
        return folder != null && writer.isOpen() && writer.hasUncommittedChanges();
    }

    /** Makes what was written last; returns when the disk has it. */
    void commit() throws IOException {
        writer.commit();
        committedFiles = files(directory);
    }

    /** Returns the folder, or null for an index in memory. */
    @Nullable
    Path folder() {
        return folder;
    }

    /** Tells whether every file of the last commit is still there and the writer alive. */
    boolean isIntact() {
        if (!writer.isOpen()) {
            return false;
        }
        try {
            return folder == null || List.of(directory.listAll()).containsAll(committedFiles);
        } catch (IOException e) {
            return false;
        }
    }

    Corpus corpus() {
        return corpus;
    }

    long documentCount() {
        return writer.getDocStats().numDocs;
    }

    /** Borrows the present state; close the view to give it back. */
    View view() throws IOException {
        return new View(searchers, (ServingSearcher) searchers.acquire(), corpus);
    }

    /** A state of the index borrowed for one request. */
    record View(SearcherManager searchers, ServingSearcher searcher, Corpus corpus) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            searchers.release(searcher);
        }
    }

    /** Ends without committing; views still borrowed stay readable. */
    @Override
    public void close() throws IOException {
        try (Directory closed = directory) {
            searchers.close();
            writer.rollback();
        }
    }

    private static Set<String> files(Directory directory) throws IOException {
        return Set.copyOf(SegmentInfos.readLatestCommit(directory).files(true));
    }

    private static Term id(String id) {
        return new Term(IndexFields.ID, id);
    }
}
