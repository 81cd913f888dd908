package vn.campaign111.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting bits finds what Lucene's own counting finds, and what adding up one document after the other says. */
@TestInstance(Lifecycle.PER_CLASS)
class EnoughOfTest {

    private static final String FIELD = "words";
    /** Each word stands in about one document of as many as its number says. */
    private static final List<Integer> WORDS = List.of(1, 2, 3, 5, 20, 400, 5_000);

    private static final int DOCUMENTS = 3_000;
    private static final int WEIGHED_DOCUMENTS = 200;
    private static final int PARTS = 9;

    private final Directory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;
    private IndexSearcher searcher;

    /** Several segments, with deleted documents among them. */
    @BeforeAll
    void index() throws IOException {
        Random random = new Random(111);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < DOCUMENTS; i++) {
                Document document = new Document();
                document.add(new StringField("id", Integer.toString(i), Field.Store.NO));
                WORDS.stream()
                        .filter(word -> random.nextInt(word) == 0)
                        .forEach(word -> document.add(new StringField(FIELD, "word" + word, Field.Store.NO)));
                writer.addDocument(document);
                if (i % 1_000 == 999) {
                    writer.flush();
                }
            }
            for (int i = 0; i < DOCUMENTS; i += 7) {
                writer.deleteDocuments(new Term("id", Integer.toString(i)));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    @AfterAll
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    @ParameterizedTest(name = "least {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void matchesWhatLuceneMatches(int least) throws IOException {
        assertThat(found(EnoughOf.these(words(), least))).isEqualTo(found(lucenes(least)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 31, 32, 33, 64, 100, 1_000})
    void aDocumentMatchesWhenItsPartsComeToEnough(int least) throws IOException {
        Random random = new Random(least);
        int[] weights =
                IntStream.range(0, PARTS).map(i -> 1 + random.nextInt(40)).toArray();
        List<Integer> expected = new ArrayList<>();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (int i = 0; i < WEIGHED_DOCUMENTS; i++) {
                    Document document = new Document();
                    int sum = 0;
                    for (int part = 0; part < PARTS; part++) {
                        if (random.nextBoolean()) {
                            document.add(new StringField("part", Integer.toString(part), Field.Store.NO));
                            sum += weights[part];
                        }
                    }
                    if (sum >= least) {
                        expected.add(i);
                    }
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                List<EnoughOf.Part> parts = IntStream.range(0, PARTS)
                        .mapToObj(part -> new EnoughOf.Part(
                                new TermQuery(new Term("part", Integer.toString(part))), weights[part]))
                        .toList();
                Found found = Found.by(new EnoughOf(parts, least), new IndexSearcher(reader));
                assertThat(documents(found)).isEqualTo(expected);
            }
        }
    }

    @Test
    void nests() throws IOException {
        Query either = EnoughOf.these(List.of(word(400), word(5_000)), 1);
        Query both = EnoughOf.these(List.of(either, word(2)), 2);
        BooleanQuery expected = new BooleanQuery.Builder()
                .add(
                        new BooleanQuery.Builder()
                                .add(word(400), Occur.SHOULD)
                                .add(word(5_000), Occur.SHOULD)
                                .build(),
                        Occur.MUST)
                .add(word(2), Occur.MUST)
                .build();
        assertThat(found(both)).isEqualTo(found(expected)).isNotEmpty();
    }

    @Test
    void whatWasFoundIsFoundAgainAndCounted() throws IOException {
        Found found = Found.by(lucenes(3), searcher);

        assertThat(found(found)).isEqualTo(found(lucenes(3)));
        assertThat(found.count()).isEqualTo(searcher.count(lucenes(3)));
    }

    private static TermQuery word(int number) {
        return new TermQuery(new Term(FIELD, "word" + number));
    }

    private static List<Query> words() {
        List<Query> words =
                new ArrayList<>(WORDS.stream().map(EnoughOfTest::word).toList());
        words.add(new TermQuery(new Term(FIELD, "nowhere")));
        return words;
    }

    private static Query lucenes(int least) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words().forEach(word -> query.add(word, Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(least).build();
    }

    private List<Integer> found(Query query) throws IOException {
        Query filtered = new BooleanQuery.Builder().add(query, Occur.FILTER).build();
        ScoreDoc[] found = searcher.search(filtered, DOCUMENTS).scoreDocs;
        return Stream.of(found).map(hit -> hit.doc).sorted().toList();
    }

    private static List<Integer> documents(Found found) {
        return found.segments().stream()
                .flatMap(segment -> IntStream.range(0, segment.documents().length())
                        .filter(segment.documents()::get)
                        .mapToObj(document -> segment.context().docBase + document))
                .toList();
    }
}
