package vn.campaign111.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What matches is what adding up one document after the other says. */
class EnoughOfTest {

    private static final int DOCUMENTS = 200;
    private static final int PARTS = 9;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 31, 32, 33, 64, 100, 1_000})
    void aDocumentMatchesWhenItsPartsComeToEnough(int least) throws IOException {
        Random random = new Random(least);
        int[] weights =
                IntStream.range(0, PARTS).map(i -> 1 + random.nextInt(40)).toArray();
        List<Integer> expected = new ArrayList<>();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (int i = 0; i < DOCUMENTS; i++) {
                    Document document = new Document();
                    int sum = 0;
                    for (int part = 0; part < PARTS; part++) {
                        if (random.nextBoolean()) {
                            document.add(new StringField("part", Integer.toString(part), Store.NO));
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

    private static List<Integer> documents(Found found) {
        return found.segments().stream()
                .flatMap(segment -> IntStream.range(0, segment.documents().length())
                        .filter(segment.documents()::get)
                        .mapToObj(document -> segment.context().docBase + document))
                .toList();
    }
}
