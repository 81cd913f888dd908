package vn.campaign111.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaign111.search.Papers.NOW;
import static vn.campaign111.search.Papers.PUBLIC;
import static vn.campaign111.search.Papers.asking;
import static vn.campaign111.search.Papers.paper;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.campaign111.journal.JournalPoint;
import vn.campaign111.search.Escapes;
import vn.campaign111.search.SearchEngine.Suggestion;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchRequest.Guidance;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.search.SearchResult;
import vn.campaign111.search.SearchResult.FacetCount;
import vn.campaign111.search.SearchResult.SearchHit;
import vn.campaign111.search.SynonymBook;

/** Five documents speak of the same things; the public may see one. Whatever is typed, it is the only one there is. */
class ScopeEscapeTest {

    private static final Map<SearchFacet, List<String>> TERMS = Map.of(SearchFacet.TOPIC, List.of("hidden-topic"));

    private final Finder finder = new Finder();
    private final Completion completion = new Completion();
    private Generation index;

    @BeforeEach
    void write() throws IOException {
        IndexSearcher.setMaxClauseCount(16_384);
        index = Generation.inMemory();
        index.put(IndexedDocument.of(List.of(
                paper("seen", "Bắt nạt trên mạng", "Lời khuyên cho cha mẹ."),
                paper("partners", "Bắt nạt " + Escapes.SECRET, "Kế hoạch " + Escapes.SECRET, "partners", TERMS),
                paper("later", "Bắt nạt " + Escapes.SECRET, "Sắp tới", "public", TERMS, NOW.plusSeconds(60), null),
                paper("over", "Bắt nạt " + Escapes.SECRET, "Đã qua", "public", TERMS, NOW.minusSeconds(90), NOW),
                paper("nobody", "Bắt nạt " + Escapes.SECRET, "Cho ai", "", TERMS))));
        index.moveTo(new JournalPoint(1, ""));
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @MethodSource("vn.campaign111.search.Escapes#typed")
    void whateverIsTypedFindsNothingOutsideItsScope(String typed) throws IOException {
        try (Generation.View view = index.view()) {
            SearchResult result = finder.find(asking(typed), new SynonymBook().current(), view);
            assertThat(result.hits()).extracting(SearchHit::id).isSubsetOf("seen");
            assertThat(result.total()).isEqualTo(result.hits().size());
            assertThat(result.facets().getOrDefault(SearchFacet.TOPIC, List.of()))
                    .isEmpty();
            assertThat(result.facets().values().stream()
                            .flatMap(Collection::stream)
                            .map(FacetCount::count))
                    .allMatch(count -> count <= result.total());
            assertThat(String.valueOf(result.didYouMean())).doesNotContain("phong");
            assertThat(result.hits()).noneMatch(hit -> hit.titleHtml().contains("phong"));
        }
    }

    @ParameterizedTest
    @MethodSource("vn.campaign111.search.Escapes#typed")
    void whateverIsTypedIsCompletedWithNothingOutsideItsScope(String typed) throws IOException {
        try (Generation.View view = index.view()) {
            assertThat(completion.complete(typed, "vi", 20, PUBLIC, view))
                    .extracting(Suggestion::documentId)
                    .isSubsetOf("seen");
        }
    }

    @ParameterizedTest
    @MethodSource("vn.campaign111.search.Escapes#typed")
    void whateverIsChosenCountsNothingOutsideItsScope(String key) throws IOException {
        SearchRequest request = asking("bắt nạt", Map.of(SearchFacet.TOPIC, List.of("hidden-topic", key)));
        try (Generation.View view = index.view()) {
            SearchResult result = finder.find(request, new SynonymBook().current(), view);
            assertThat(result.total()).isZero();
            assertThat(result.facets().getOrDefault(SearchFacet.TOPIC, List.of()))
                    .isEmpty();
        }
    }

    @Test
    void aPromotedDocumentOutsideItsScopeIsNotThere() throws IOException {
        SearchRequest request = new SearchRequest(
                "bắt nạt",
                null,
                Map.of(),
                Sort.RELEVANCE,
                0,
                10,
                PUBLIC,
                new Guidance(false, List.of("partners", "later", "over", "nobody"), Map.of(), null));
        try (Generation.View view = index.view()) {
            SearchResult result = finder.find(request, new SynonymBook().current(), view);
            assertThat(result.hits()).extracting(SearchHit::id).containsExactly("seen");
            assertThat(result.total()).isEqualTo(1);
        }
    }

    @Test
    void aQuestionThatWasCutSaysSo() throws IOException {
        String words = Stream.iterate(1, word -> word + 1)
                .limit(500)
                .map(word -> "từ" + word + " ")
                .reduce("", String::concat);
        try (Generation.View view = index.view()) {
            assertThat(finder.find(asking("bắt nạt " + words), new SynonymBook().current(), view)
                            .truncated())
                    .isTrue();
            assertThat(finder.find(asking("bắt nạt trên mạng"), new SynonymBook().current(), view)
                            .truncated())
                    .isFalse();
        }
    }

    @Test
    void nobodyPagesDeeperThanIsOffered() {
        SearchRequest request = new SearchRequest(
                "bắt nạt", null, Map.of(), Sort.RELEVANCE, Integer.MAX_VALUE, Integer.MAX_VALUE, PUBLIC);
        assertThat(request.from()).isEqualTo(SearchRequest.MAX_FROM);
        assertThat(request.size()).isEqualTo(SearchRequest.MAX_SIZE);
    }
}
