package vn.campaign111.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.campaign111.journal.Followers;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.media.text.FileTexts;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.search.SearchResult;
import vn.campaign111.search.SearchResult.SearchHit;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.indexing.RequestRebuild;
import vn.campaign111.search.indexing.Sources;
import vn.campaign111.testing.OpenSearchServer;
import vn.campaign111.testing.SampleProduct;

/** The whole product with OpenSearch, and its answers beside those of Lucene over the same content. */
class OnOpenSearchTest {

    private static final SearchScope PUBLIC = new SearchScope(Set.of("public"), Instant.parse("2030-01-01T00:00:00Z"));
    private static final double LITTLE = 0.001;

    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static SampleProduct product;

    @SuppressWarnings("NullAway.Init")
    private static LuceneIndex index;

    @SuppressWarnings("NullAway.Init")
    private static SearchEngine lucene;

    @BeforeAll
    static void start() {
        product = SampleProduct.startedWith(Map.of(
                "campaign.search-engine",
                "opensearch",
                "campaign.opensearch.url",
                OpenSearchServer.shared().address().toString(),
                "campaign.opensearch.index",
                "product-" + Identifier.next().toLowerCase(Locale.ROOT)));
        untilFilesAreRead();
        Sources sources = product.the(Sources.class);
        index = new LuceneIndex(data, sources, product.the(Journal.class));
        lucene = new LuceneSearchEngine(index, sources, new SynonymBook(), product.the(RequestRebuild.class));
        lucene.rebuild(done -> {});
        openSearch().rebuild(done -> {});
    }

    /** What stands in files comes to the documents after they are published; it would come between the two engines. */
    private static void untilFilesAreRead() {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (product.the(FileTexts.class).unread() > 0) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        assertThat(product.the(Followers.class).awaitHead(Duration.ofMinutes(1)))
                .isTrue();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    /** Every fifth judged question of the evaluation kit, and some that are typed in other ways. */
    static Stream<String> questions() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src", "bench", "search", "judged.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        Stream<String> judged = IntStream.range(0, lines.size())
                .filter(i -> i % 5 == 0)
                .mapToObj(i -> lines.get(i).split("\t", -1)[1]);
        return Stream.concat(
                judged,
                Stream.of(
                        "bat nat tren mang",
                        "bawts natj",
                        "\"an toàn trên mạng\"",
                        "trẻ em -lừa",
                        "grooming",
                        "tin giả mới nhất",
                        "bảo vệ tre em",
                        "công thức nấu phở bò ngon tại nhà",
                        "lai suat tiet kiem ngan hang ky han sau thang",
                        "xyzzy"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void bothEnginesAnswerAlike(String text) {
        SearchRequest request = asking(text, Map.of());
        SearchResult expected = lucene.search(request);
        SearchResult actual = openSearch().search(request);
        assertThat(actual.total()).isEqualTo(expected.total());
        assertThat(actual.close()).isEqualTo(expected.close());
        assertThat(actual.didYouMean()).isEqualTo(expected.didYouMean());
        assertThat(actual.facets()).isEqualTo(expected.facets());
        assertThat(actual.hits().stream().map(SearchHit::id))
                .containsExactlyElementsOf(
                        expected.hits().stream().map(SearchHit::id).toList());
        for (int i = 0; i < actual.hits().size(); i++) {
            SearchHit one = actual.hits().get(i);
            SearchHit other = expected.hits().get(i);
            assertThat(one.titleHtml()).isEqualTo(other.titleHtml());
            assertThat(one.passageHtml()).isEqualTo(other.passageHtml());
            assertThat(one.foundIn()).isEqualTo(other.foundIn());
            assertThat(one.score()).isCloseTo(other.score(), offset(LITTLE));
        }
        assertThat(openSearch().suggest(text, "vi", 5, PUBLIC)).isEqualTo(lucene.suggest(text, "vi", 5, PUBLIC));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void bothEnginesTellAlikeWhatIsClose(String text) {
        SearchRequest request = new SearchRequest(text, "vi", Map.of(), Sort.NEWEST, 0, 100, PUBLIC);
        SearchResult expected = lucene.search(request);
        SearchResult actual = openSearch().search(request);
        assertThat(actual.close()).isEqualTo(expected.close());
        assertThat(actual.hits().stream().map(SearchHit::id))
                .containsExactlyElementsOf(
                        expected.hits().stream().map(SearchHit::id).toList());
        assertThat(actual.hits().stream().map(SearchHit::close))
                .containsExactlyElementsOf(
                        expected.hits().stream().map(SearchHit::close).toList());
        assertThat(actual.hits()).allMatch(hit -> hit.score() == 0);
    }

    @Test
    void bothEnginesFilterAlike() {
        SearchRequest request = asking("trẻ em", Map.of(SearchFacet.TYPE, List.of("article", "material")));
        assertThat(openSearch().search(request).facets())
                .isEqualTo(lucene.search(request).facets());
        assertThat(openSearch().search(request).total())
                .isEqualTo(lucene.search(request).total());
    }

    @Test
    void withoutTheServersTheSearchSaysSoAndHelpStillStands() {
        assertThat(search("mat khau").statusCode()).isEqualTo(200);
        OpenSearchServer.shared().stop();
        try {
            assertThat(search("mật khẩu").statusCode()).isEqualTo(503);
            HttpResponse<String> help = search("em bị xâm hại");
            assertThat(help.statusCode()).isEqualTo(200);
            assertThat(help.body()).contains("help-block");
            assertThat(product.open("/").statusCode()).isEqualTo(200);
        } finally {
            OpenSearchServer.shared().startAgain();
        }
        assertThat(search("mật khẩu").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> search(String text) {
        return product.open("/tim-kiem?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static SearchEngine openSearch() {
        return product.the(SearchEngine.class);
    }

    private static SearchRequest asking(String text, Map<SearchFacet, List<String>> filters) {
        return new SearchRequest(text, "vi", filters, Sort.RELEVANCE, 0, 10, PUBLIC);
    }
}
