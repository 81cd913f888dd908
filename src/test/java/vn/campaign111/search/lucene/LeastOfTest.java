package vn.campaign111.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** Counting bits finds what Lucene's own counting finds. */
@TestInstance(Lifecycle.PER_CLASS)
class LeastOfTest {

    private static final String FIELD = "words";
    /** Each word stands in about one document of as many as its number says. */
    private static final List<Integer> WORDS = List.of(1, 2, 3, 5, 20, 400, 5_000);

    private static final int DOCUMENTS = 3_000;

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
        assertThat(found(new LeastOf(words(), least))).isEqualTo(found(lucenes(least)));
    }

    @Test
    void nests() throws IOException {
        Query either = new LeastOf(List.of(word(400), word(5_000)), 1);
        Query both = new LeastOf(List.of(either, word(2)), 2);
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
                new ArrayList<>(WORDS.stream().map(LeastOfTest::word).toList());
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
}
