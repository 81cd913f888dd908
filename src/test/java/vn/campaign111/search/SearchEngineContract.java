package vn.campaign111.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaign111.search.Papers.NOW;
import static vn.campaign111.search.Papers.PARTNERS;
import static vn.campaign111.search.Papers.PUBLIC;
import static vn.campaign111.search.Papers.asking;
import static vn.campaign111.search.Papers.paper;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Follower;
import vn.campaign111.journal.Journal;
import vn.campaign111.search.IndexFault.Kind;
import vn.campaign111.search.SearchEngine.Suggestion;
import vn.campaign111.search.SearchRequest.Guidance;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.search.SearchResult.FacetCount;
import vn.campaign111.search.SearchResult.FoundIn;
import vn.campaign111.search.SearchResult.SearchHit;
import vn.campaign111.search.indexing.Sources;

/**
 * What every search engine must do alike. An engine's own test opens it; it may hold a few papers more than these when a
 * test adds some.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class SearchEngineContract {

    private static final Map<SearchFacet, List<String>> BULLYING =
            Map.of(SearchFacet.TOPIC, List.of("cyberbullying"), SearchFacet.AUDIENCE, List.of("parents", "teachers"));
    private static final Map<SearchFacet, List<String>> SCAM =
            Map.of(SearchFacet.TOPIC, List.of("scam"), SearchFacet.AUDIENCE, List.of("parents"));
    private static final Map<SearchFacet, List<String>> PRIVACY =
            Map.of(SearchFacet.TOPIC, List.of("privacy-leak"), SearchFacet.AUDIENCE, List.of("11-15"));

    private final Papers papers = new Papers();
    private final List<String> added = new ArrayList<>();

    @Inject
    Journal journal;

    @Inject
    TransactionOperations<Connection> transactions;

    /** Opens an engine with an empty index over the sources. */
    protected abstract void open(Sources sources, Journal journal) throws IOException;

    protected abstract SearchEngine engine();

    protected abstract Follower follower();

    @BeforeAll
    void indexSomePapers() throws IOException {
        open(new Sources(List.of(papers)), journal);
        publish(
                paper(
                        "a1",
                        "Con bị bắt nạt trên mạng",
                        "Cha mẹ bình tĩnh, lắng nghe con.\n\nLưu lại bằng chứng, gọi 111.",
                        "public",
                        BULLYING),
                paper(
                        "a2",
                        "Nhận biết lừa đảo trực tuyến",
                        "Không bấm vào đường liên kết lạ. Hỏi cha mẹ trước.",
                        "public",
                        SCAM),
                paper(
                        "a3",
                        "Bảo vệ thông tin cá nhân",
                        "Đặt mật khẩu mạnh cho tài khoản của em, bảo vệ trẻ em trên mạng.",
                        "public",
                        PRIVACY),
                paper("a4", "Hòa Bình tập huấn kỹ năng", "Tập huấn tại Hòa Bình về kỹ năng số.", "public", Map.of()),
                paper(
                        "p1",
                        "Bộ nhận diện bí mật cho tỉnh",
                        "Tài liệu nội bộ chiến dịch mùa hè, kangaroo.",
                        "partners",
                        BULLYING),
                paper(
                        "f1",
                        "Tin ngày mai về wallaby",
                        "Sẽ công bố ngày mai, wallaby.",
                        "public",
                        SCAM,
                        NOW.plusSeconds(60),
                        null),
                paper(
                        "e1",
                        "Tin đã hết hạn wombat",
                        "Đã hết hạn, wombat.",
                        "public",
                        SCAM,
                        NOW.minusSeconds(900),
                        NOW));
        added.clear();
    }

    @AfterEach
    void takeAwayWhatWasAdded() {
        withdraw(added);
        added.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bắt nạt trên mạng", "bat nat tren mang", "BẮT NẠT", "bawts natj treen mangj", "ba81t na5t tre6n ma5ng",
                "bắt nạc trên mạng", "bắtnạt", "con bi bat nat", "con bị bắt nạt thì cha mẹ phải làm gì ạ",
                        "\"bắt nạt\"",
                "bat nạt", "băt nat trên mang"
            })
    void whateverWayItIsTypedThePaperIsFoundFirst(String typed) {
        assertThat(ids(find(asking(typed)))).first().isEqualTo("a1");
    }

    @Test
    void decomposedAndOldStyleQuestionsFindTheSame() {
        assertThat(ids(find(asking(Normalizer.normalize("hòa bình", Normalizer.Form.NFD)))))
                .containsExactly("a4");
        assertThat(ids(find(asking("hoà bình")))).containsExactly("a4");
        assertThat(ids(find(asking("kĩ năng")))).containsExactly("a4");
    }

    @Test
    void aBetterWritingIsOffered() {
        assertThat(find(asking("bat nat tren mang")).didYouMean()).isEqualTo("bắt nạt trên mạng");
        assertThat(find(asking("bawts natj treen mangj")).didYouMean()).isEqualTo("bắt nạt trên mạng");
        assertThat(find(asking("bắt nạt trên mạng")).didYouMean()).isNull();
    }

    @Test
    void aWordThatBeginsWithASignBeforeItsFirstLetterIsMarkedFromTheLetterOn() {
        publish(paper("u1", "Tên lạ", "__wallaroo là một tên lạ."));
        assertThat(find(asking("__wallaroo")).hits().getFirst().passageHtml()).startsWith("<mark>wallaroo</mark>");
    }

    @Test
    void matchesAreMarkedOnTheTextAsWrittenAndEscaped() {
        publish(
                paper("h1", "Đà Nẵng <b>& em</b>", "Em ở thành phố Đà Nẵng. <script>alert(1)</script> Đà Nẵng đẹp."),
                paper(
                        "h2",
                        Normalizer.normalize("Đảo Phú Quý", Normalizer.Form.NFD),
                        Normalizer.normalize("Trẻ em đảo Phú Quý học bơi.", Normalizer.Form.NFD)));
        SearchHit hit = find(asking("da nang")).hits().getFirst();
        assertThat(hit.titleHtml()).isEqualTo("<mark>Đà Nẵng</mark> &lt;b&gt;&amp; em&lt;/b&gt;");
        assertThat(hit.passageHtml()).contains("<mark>Đà Nẵng</mark>").doesNotContain("<script>");
        SearchHit decomposed = find(asking("phú quý")).hits().getFirst();
        assertThat(Normalizer.normalize(decomposed.titleHtml(), Normalizer.Form.NFC))
                .isEqualTo("Đảo <mark>Phú Quý</mark>");
        assertThat(Normalizer.normalize(decomposed.passageHtml(), Normalizer.Form.NFC))
                .isEqualTo("Trẻ em đảo <mark>Phú Quý</mark> học bơi.");
    }

    @Test
    void theNumberOfTheNextItemOfAListIsNotShown() {
        publish(paper(
                "n1",
                "Mật khẩu",
                "Đổi mật khẩu ngay từ mục cài đặt, chọn mật khẩu mới mà chỉ mình em biết, không dùng lại ở nơi khác và"
                        + " không nói cho bạn bè.\n2. Báo cho cha mẹ, thầy cô hoặc một người lớn mà em tin cậy biết"
                        + " chuyện gì đã xảy ra, để người lớn cùng em giữ lại bằng chứng và báo cho bên quản lý trang"
                        + " mạng ấy, rồi cùng em xem lại các tài khoản khác."));
        assertThat(find(asking("đổi mật khẩu")).hits().getFirst().passageHtml())
                .startsWith("<mark>Đổi mật khẩu</mark> ngay")
                .endsWith("không nói cho bạn bè.");
    }

    @Test
    void wholeRunsAreMarkedRatherThanLoneSyllables() {
        SearchHit hit = find(asking("bảo vệ trẻ em")).hits().getFirst();
        assertThat(hit.id()).isEqualTo("a3");
        assertThat(hit.titleHtml()).isEqualTo("<mark>Bảo vệ</mark> thông tin cá nhân");
        assertThat(hit.passageHtml()).contains("của em, <mark>bảo vệ trẻ em</mark> trên mạng");
    }

    @Test
    void aHeadingInAPassageIsPartedFromWhatStandsBelowIt() {
        publish(paper("n2", "Khi có người gọi", "Nếu em đang nghe máy\n\nEm được quyền gác máy.\n\nGọi 111."));
        assertThat(find(asking("nghe máy")).hits().getFirst().passageHtml())
                .startsWith("Nếu em đang <mark>nghe máy</mark> · Em được quyền gác máy.")
                .doesNotContain("máy. ·");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "kangaroo",
                "wallaby",
                "wombat",
                "visibility:partners",
                "visibility:*",
                "*:*",
                "kangaroo OR visibility:partners",
                "+visibility:partners",
                ") OR (visibility:partners",
                "\"kangaroo\"",
                "kang*",
                "/kang.*/",
                "kangaroo~2",
                "_exists_:visibility",
                "id:p1",
                "p1",
                "[* TO *]",
                "visible-from:[* TO *]",
                "{!lucene}kangaroo",
                "-trẻ kangaroo",
                "kangaroo^1000",
                "title:kangaroo",
                "text:kangaroo",
                "bí mật",
                "nội bộ chiến dịch mùa hè",
                "-xyz");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingOutsideTheScopeComesBack(String typed) {
        SearchResult result = find(asking(typed));
        assertThat(ids(result)).doesNotContain("p1", "f1", "e1");
        assertThat(result.total()).isLessThanOrEqualTo(4);
        assertThat(result.facets().values().stream().flatMap(List::stream).mapToLong(FacetCount::count))
                .allMatch(count -> count <= 4);
        assertThat(suggest(typed, PUBLIC)).doesNotContain("p1", "f1", "e1");
    }

    @Test
    void aPartnerFindsMoreAndNobodyFindsWithoutAVisibility() {
        assertThat(ids(find(asking("kangaroo", PARTNERS)))).containsExactly("p1");
        assertThat(ids(find(asking("", new SearchScope(Set.of(), NOW))))).isEmpty();
        assertThat(ids(find(asking("wallaby", new SearchScope(Set.of("public"), NOW.plusSeconds(60))))))
                .contains("f1");
        assertThat(ids(find(asking("wombat", new SearchScope(Set.of("public"), NOW.minusSeconds(1))))))
                .contains("e1");
    }

    @Test
    void noWordOfAHiddenPaperIsOffered() {
        assertThat(find(asking("kangaro", PARTNERS)).didYouMean()).isEqualTo("kangaroo");
        assertThat(find(asking("kangaro")).didYouMean()).isNull();
        assertThat(find(asking("walaby")).didYouMean()).isNull();
    }

    /** «mùa hè» and «kangaroo» stand beside each other in a paper of partners only. */
    @Test
    void aQuestionIsNotPartedByWhatStandsInAHiddenPaper() {
        assertThat(find(asking("hèkangaroo", PARTNERS)).total()).isPositive();
        assertThat(find(asking("hèkangaroo")).total()).isZero();
        assertThat(find(asking("hekangaroo")).total()).isZero();
    }

    @Test
    void countsOfAFacetLeaveOutItsOwnFilter() {
        SearchResult all = find(asking(""));
        assertThat(all.total()).isEqualTo(4);
        assertThat(all.facets().get(SearchFacet.AUDIENCE)).first().isEqualTo(new FacetCount("parents", 2));
        SearchResult bullying = find(asking("", Map.of(SearchFacet.TOPIC, List.of("cyberbullying"))));
        assertThat(bullying.total()).isEqualTo(1);
        assertThat(bullying.facets().get(SearchFacet.TOPIC))
                .containsExactlyInAnyOrder(
                        new FacetCount("cyberbullying", 1),
                        new FacetCount("scam", 1),
                        new FacetCount("privacy-leak", 1));
        assertThat(bullying.facets().get(SearchFacet.AUDIENCE))
                .containsExactlyInAnyOrder(new FacetCount("parents", 1), new FacetCount("teachers", 1));
        SearchResult either = find(asking("", Map.of(SearchFacet.TOPIC, List.of("cyberbullying", "scam"))));
        assertThat(ids(either)).containsExactlyInAnyOrder("a1", "a2");
        SearchResult both = find(asking(
                "",
                Map.of(
                        SearchFacet.TOPIC,
                        List.of("cyberbullying", "scam"),
                        SearchFacet.AUDIENCE,
                        List.of("teachers"))));
        assertThat(ids(both)).containsExactly("a1");
        assertThat(ids(find(asking("", Map.of(SearchFacet.TOPIC, List.of("no-such-key"))))))
                .isEmpty();
    }

    @Test
    void withoutTextEverythingComesNewestFirst() {
        List<SearchHit> hits = find(asking("")).hits();
        assertThat(hits)
                .hasSize(4)
                .allSatisfy(hit -> assertThat(hit.passageHtml()).isEmpty());
        SearchRequest newest = new SearchRequest("", "vi", Map.of(), Sort.NEWEST, 0, 2, PUBLIC);
        assertThat(ids(find(newest)))
                .isEqualTo(hits.stream().map(SearchHit::id).limit(2).toList());
        SearchRequest next = new SearchRequest("", "vi", Map.of(), Sort.NEWEST, 2, 2, PUBLIC);
        assertThat(ids(find(next)))
                .isEqualTo(hits.stream().map(SearchHit::id).skip(2).toList());
        assertThat(ids(find(new SearchRequest("", "en", Map.of(), Sort.NEWEST, 0, 2, PUBLIC))))
                .isEmpty();
    }

    @Test
    void quotedPhrasesMustStandAndExcludedWordsMustNot() {
        assertThat(ids(find(asking("\"cha mẹ\"")))).containsExactlyInAnyOrder("a1", "a2");
        assertThat(ids(find(asking("\"mẹ cha\"")))).isEmpty();
        assertThat(ids(find(asking("\"mẹ cha\" bắt nạt")))).startsWith("a1");
        assertThat(ids(find(asking("\"cha me\" -lừa")))).containsExactly("a1");
        assertThat(ids(find(asking("\"cha me\" -\"trên mạng\"")))).doesNotContain("a1");
        assertThat(ids(find(asking("-mạng")))).isEqualTo(ids(find(asking("mạng"))));
    }

    static Stream<String> nasty() {
        return Stream.of(
                "",
                " ",
                "\t\n",
                "\"",
                "\"\"",
                "\"\"\"",
                "-",
                "--",
                "- -",
                "-\"",
                "(",
                ")",
                "((((((((((",
                "[",
                "]",
                "{",
                "}",
                "*",
                "?",
                "**",
                "~",
                "^",
                "\\",
                "\\\\",
                "/",
                "//",
                "/.*/",
                "AND",
                "OR NOT",
                "&&",
                "||",
                "!",
                "+",
                ":",
                "::",
                "a:b:c",
                "\u0000",
                "\u0301",
                "\u0301\u0301\u0301",
                "\uFEFF",
                "\u200B",
                "\uD83D",
                "\uDE00",
                "😀",
                "👨‍👩‍👧",
                "ﷺ",
                "ÄÖÜß",
                "中文",
                "한국어",
                "ไทย",
                "عربى",
                "<script>alert(1)</script>",
                "'; DROP TABLE x; --",
                "%00",
                "\r\n\r\n",
                "a".repeat(100_000),
                "ă ".repeat(50_000),
                "\u0302".repeat(2_000),
                "\"a".repeat(500),
                "-a ".repeat(500),
                "bảo vệ trẻ em ".repeat(200),
                "w".repeat(300),
                "s f r x j z w",
                "1 2 3 4 5 6 7 8 9 0",
                "a1b2c3d4e5",
                "đ",
                "Đ",
                "(".repeat(1_000),
                "x OR ".repeat(400),
                "k ko dc fb sđt",
                "İ",
                "ǅ",
                "ﬁ",
                "１１１");
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void anyTextIsAnswered(String typed) {
        SearchResult result = find(asking(typed));
        assertThat(ids(result)).doesNotContain("p1", "f1", "e1");
        assertThat(suggest(typed, PUBLIC)).doesNotContain("p1", "f1", "e1");
    }

    @Test
    void aQuestionThatIsCutSaysSo() {
        assertThat(find(asking("bảo vệ trẻ em ".repeat(200))).truncated()).isTrue();
        assertThat(find(asking("bảo vệ trẻ em")).truncated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bắt n", "bat nat t", "b", "con bi b", "bắt nạt", "Bawts natj", "mạ"})
    void titlesCompleteWhatIsBeingTyped(String typed) {
        assertThat(suggest(typed, PUBLIC)).contains("a1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "sk", "sky", "skyp", "skype", "skype và hy", "Hyund", "ky", "kỹ n", "ki", "kĩ n"})
    void aYCompletesWhetherTheWordEndsInItOrGoesOn(String typed) {
        publish(paper("y1", "Skype và Hyundai: kỹ năng", "Một câu chuyện."));
        assertThat(suggest(typed, PUBLIC)).contains("y1");
    }

    @Test
    void whereNoTitleHoldsTheWordsTheTextCompletesThem() {
        publish(
                paper("s1", "Em bị dọa tung ảnh", "Đừng chuyển tiền; hãy nói với người lớn."),
                paper("s2", "Không chuyển tiền cho người lạ", "Một câu chuyện."));
        assertThat(suggest("chuyen tien", PUBLIC)).containsExactly("s2", "s1");
        assertThat(suggest("đừng chuyển tiền", PUBLIC)).containsExactly("s1");
        assertThat(suggest("tiền chuyển", PUBLIC)).doesNotContain("s1");
        assertThat(suggest("chuyển", PUBLIC)).containsExactly("s2");
    }

    @Test
    void whereNothingCompletesTheLastWordIsTakenForHalfAWord() {
        assertThat(suggest("bấm", PUBLIC)).containsExactly("a2");
        assertThat(suggest("đặt mật khẩu mạ", PUBLIC)).containsExactly("a3");
        assertThat(suggest("bấm th", PUBLIC)).isEmpty();
        assertThat(suggest("kangaroo", PUBLIC)).isEmpty();
    }

    @Test
    void suggestionsStayInTheirScope() {
        assertThat(suggest("bộ nh", PUBLIC)).isEmpty();
        assertThat(suggest("bộ nh", PARTNERS)).containsExactly("p1");
        assertThat(suggest("tin", PUBLIC)).containsExactly("a3");
        assertThat(suggest("tin", new SearchScope(Set.of("public"), NOW.plusSeconds(60))))
                .contains("f1");
        assertThat(suggest("", PUBLIC)).isEmpty();
    }

    @Test
    void everyPageOfDeepResultsAnswers() {
        SearchRequest deep = new SearchRequest("trẻ em", null, Map.of(), Sort.RELEVANCE, 1_000_000, 1_000, PUBLIC);
        assertThat(find(deep).hits()).isEmpty();
    }

    @Test
    void aDocumentThatSaysNothingIsKept() {
        SearchDocument blank = paper("b1", "", "", "public", Map.of(SearchFacet.TOPIC, List.of("", "scam", "scam")));
        publish(blank);
        assertThat(ids(find(asking("")))).contains("b1");
    }

    @Test
    void whatStandsInAFileIsFoundWithItsPage() {
        publish(withFile(
                "m1",
                "Tờ rơi cho cha mẹ",
                "Trang đầu nói về chuyện khác.",
                "Hỏi con về người bạn quen trong trò chơi."));
        SearchHit hit = find(asking("nguoi ban quen trong tro choi")).hits().getFirst();
        assertThat(hit.id()).isEqualTo("m1");
        assertThat(hit.foundIn()).isEqualTo(new FoundIn("leaflet", "to-roi.pdf", SearchFile.Unit.PAGE, 2));
        assertThat(hit.passageHtml()).contains("<mark>người bạn quen trong trò chơi</mark>");
    }

    @Test
    void aPassageIsShortWhateverTheTextIs() {
        publish(
                paper("l1", "Danh sách quokka", "- quokka đặt mật khẩu mạnh;\n".repeat(3_000)),
                paper("l2", "Lặp quokka", "quokka numbat ".repeat(5_000)));
        assertThat(Stream.of("quokka", "quokka numbat quokka")
                        .flatMap(question -> find(asking(question)).hits().stream()))
                .hasSize(3)
                .allSatisfy(hit -> assertThat(hit.passageHtml()).hasSizeBetween(20, 2_500));
    }

    @Test
    void whatIsCountedIsListedThoughOnlyARarerReadingOfAWordStandsInAFile() {
        publish(withFile("m2", "Tờ hướng dẫn", "Giữ quokka trong điện thoại."));
        SearchResult found = find(asking("đt"));
        assertThat(found.hits()).hasSize((int) found.total());
        assertThat(ids(found)).contains("m2");
    }

    @Test
    void aWordThatOnlyStoodInAHiddenPaperIsForgottenWithIt() {
        publish(paper("p9", "Hè bilby", "Mùa hè bilby.", "partners", Map.of()));
        assertThat(find(asking("hebilby", PARTNERS)).total()).isPositive();
        withdraw(List.of("p9"));
        assertThat(find(asking("hebilby")).total()).isZero();
    }

    @Test
    void aSynonymIsLookedForToo() {
        publish(paper("g1", "Nhận ra kẻ xấu", "Kẻ xấu dụ dỗ qua mạng bằng quà tặng."));
        assertThat(ids(find(asking("grooming")))).containsExactly("g1");
        assertThat(find(asking("grooming")).hits().getFirst().passageHtml()).contains("<mark>dụ dỗ qua mạng</mark>");
    }

    @Test
    void whatIsPromotedStandsFirstButOnlyWithinScopeAndFilters() {
        Guidance guidance = new Guidance(false, List.of("p1", "a4", "a2"), Map.of(), null);
        assertThat(ids(find(guided("bắt nạt", Map.of(), guidance)))).startsWith("a4", "a2", "a1");
        assertThat(ids(find(guided("bắt nạt", Map.of(SearchFacet.TOPIC, List.of("scam")), guidance))))
                .containsExactly("a2");
        assertThat(find(guided("bắt nạt", Map.of(), guidance)).hits().stream().map(SearchHit::promoted))
                .startsWith(true, true, false);
    }

    @Test
    void whatIsMeantForTheAudienceComesBeforeTheOthers() {
        Guidance forTeens = new Guidance(false, List.of(), Map.of(SearchFacet.AUDIENCE, List.of("11-15")), null);
        assertThat(ids(find(asking("mạng cha mẹ tài khoản")))).first().isNotEqualTo("a3");
        assertThat(ids(find(guided("mạng cha mẹ tài khoản", Map.of(), forTeens))))
                .first()
                .isEqualTo("a3");
    }

    @Test
    void whatIsWrittenForADistressStandsFirstThoughNoWordOfItIsAsked() {
        publish(asked("h1", List.of(), List.of("bullying")), asked("h2", List.of(), List.of("self-harm")));
        Guidance bullied = new Guidance(false, List.of(), Map.of(), "bullying");
        assertThat(ids(find(guided("bắt nạt", Map.of(), bullied))))
                .startsWith("h1", "a1")
                .doesNotContain("h2");
        assertThat(find(guided("bắt nạt", Map.of(), bullied)).hits().stream().map(SearchHit::helps))
                .startsWith(true, false);
        Guidance promoting = new Guidance(false, List.of("a4", "a2"), Map.of(), "bullying");
        assertThat(ids(find(guided("bắt nạt", Map.of(), promoting))))
                .as("then what an officer chose, in that order")
                .startsWith("h1", "a4", "a2", "a1");
        assertThat(ids(find(guided(
                        "bắt nạt", Map.of(), new Guidance(false, List.of("a4", "h1", "a2"), Map.of(), "bullying")))))
                .as("also when it is chosen itself")
                .startsWith("h1", "a4", "a2", "a1");
        String story = "chuyện của em dài lắm " + "hôm nay ở lớp rồi về nhà lại bị nữa ".repeat(9);
        assertThat(ids(find(guided(story, Map.of(), bullied)))).startsWith("h1");
        assertThat(ids(find(guided("kangaroo bắt nạt wallaby wombat koala emu dingo", Map.of(), bullied))))
                .as("what holds only some of the words still follows")
                .startsWith("h1")
                .contains("a1");
        assertThat(ids(find(guided("bắt nạt", Map.of(SearchFacet.TOPIC, List.of("scam")), bullied))))
                .doesNotContain("h1");
        assertThat(ids(find(asking("bắt nạt")))).doesNotContain("h1");
    }

    @Test
    void thePageIsToldWhereverItStandsInALongFile() {
        String filler = "lời dặn dò cho cả nhà ".repeat(10_000);
        publish(withFile("f9", "Sổ tay dày", filler, filler, "Trang cuối nói về con diều giấy"));
        SearchHit hit = find(asking("con diều giấy trang cuối")).hits().getFirst();
        assertThat(hit.id()).isEqualTo("f9");
        assertThat(hit.foundIn())
                .isNotNull()
                .satisfies(place -> assertThat(place.number()).isEqualTo(3));
    }

    @Test
    void ofMuchThatIsWrittenForADistressOnlyTheBestStandsAboveTheRest() {
        publish(
                paper("w1", "Lấy lại mật khẩu", "Mật khẩu bị lộ thì đổi mật khẩu ngay."),
                helping("g1", "Quên mật khẩu"),
                helping("g2", "Mật khẩu của em"),
                helping("g3", "Một trang mật khẩu khác"),
                helping("g4", "Chuyện chẳng liên quan"),
                helping("g5", "Chuyện khác hẳn"));
        Guidance troubled = new Guidance(false, List.of(), Map.of(), "trouble");
        List<String> found = ids(find(guided("lộ mật khẩu", Map.of(), troubled)));
        assertThat(found.subList(0, 3)).containsExactlyInAnyOrder("g1", "g2", "g3");
        assertThat(found).contains("w1").doesNotContain("g4", "g5");
        Guidance promoting = new Guidance(false, List.of("w1", "g5"), Map.of(), "trouble");
        assertThat(ids(find(guided("lộ mật khẩu", Map.of(), promoting))))
                .as("one that an officer chose is among the best")
                .startsWith("g5")
                .hasSizeGreaterThan(3)
                .satisfies(ids -> assertThat(ids.get(3)).isEqualTo("w1"));
        assertThat(ids(find(guided("kangaroo wallaby", Map.of(), troubled))))
                .as("whatever the words are")
                .hasSize(3)
                .allMatch(id -> id.startsWith("g"));
        assertThat(engine().writtenFor("trouble", 20, PUBLIC)).containsExactlyInAnyOrder("g1", "g2", "g3", "g4", "g5");
        assertThat(engine().writtenFor("trouble", 2, PUBLIC)).hasSize(2);
        assertThat(engine().writtenFor("trouble", 1_000_000, PUBLIC)).hasSize(5);
        assertThat(engine().writtenFor("trouble", 0, PUBLIC)).isEmpty();
        assertThat(engine().writtenFor("violence", 20, PUBLIC)).isEmpty();
    }

    private static SearchDocument helping(String id, String title) {
        return with(paper(id, title, "Trang cho em."), List.of(), List.of(), List.of("trouble"));
    }

    @Test
    void whatPeopleAskIsFoundAndCompletesButIsNotShown() {
        publish(asked("q1", List.of("Nick bay màu thì lấy lại kiểu gì", "Mất phây búc"), List.of()));
        assertThat(ids(find(asking("nick bay mau lay lai kieu gi")))).startsWith("q1");
        assertThat(ids(find(asking("\"gì mất\""))))
                .as("questions do not run into each other")
                .isEmpty();
        SearchHit hit = find(asking("mất phây búc")).hits().getFirst();
        assertThat(hit.id()).isEqualTo("q1");
        assertThat(hit.titleHtml() + hit.passageHtml()).doesNotContain("phây");
        assertThat(engine().suggest("bay màu", "vi", 5, PUBLIC))
                .extracting(SearchEngine.Suggestion::documentId)
                .containsExactly("q1");
    }

    @Test
    void whatIsTypedIsSearchedAsItStandsWhenThatIsAsked() {
        SearchResult result = find(guided("bat nat", Map.of(), new Guidance(true, List.of(), Map.of(), null)));
        assertThat(result.didYouMean()).isNull();
        assertThat(ids(result)).containsExactly("a1");
    }

    @Test
    void theMostDownloadedStandsFirstWhenThatIsAsked() {
        engine().downloads(Map.of("a2", 7L, "a3", 9L, "gone", 100L));
        assertThat(ids(find(new SearchRequest("", "vi", Map.of(), Sort.DOWNLOADS, 0, 2, PUBLIC))))
                .containsExactly("a3", "a2");
    }

    @Test
    void whatMatchesCloselyStandsFirstInAnyOrder() {
        publish(
                paper("c1", "Lừa đảo qua mạng", "Nhận ra lừa đảo qua mạng."),
                paper("l1", "Kết nối mạng", "Đi qua cầu, dùng mạng, nói về bóng đá."),
                paper("l2", "Thể thao", "Qua sông, qua núi, lên mạng xem bóng đá."));
        engine().downloads(Map.of("c1", 1L, "l1", 50L, "l2", 40L));
        String asked = "lừa đảo qua mạng";
        SearchResult downloaded = find(sorted(asked, Sort.DOWNLOADS, 0, 10, Guidance.NONE));
        assertThat(ids(downloaded)).startsWith("c1").containsSubsequence("l1", "l2");
        assertThat(downloaded.close()).isBetween(1L, downloaded.total() - 2);
        assertThat(downloaded.hits().stream().filter(SearchHit::close).map(SearchHit::id))
                .hasSize((int) downloaded.close())
                .isEqualTo(ids(downloaded).subList(0, (int) downloaded.close()))
                .doesNotContain("l1", "l2");
        for (int from = 0; from < downloaded.total(); from++) {
            SearchResult one = find(sorted(asked, Sort.DOWNLOADS, from, 1, Guidance.NONE));
            assertThat(one.hits())
                    .as("from %d", from)
                    .containsExactly(downloaded.hits().get(from));
            assertThat(one.close()).isEqualTo(downloaded.close());
        }
        assertThat(ids(find(sorted("lua dao qua mang", Sort.DOWNLOADS, 0, 10, Guidance.NONE))))
                .as("without marks")
                .startsWith("c1");
        SearchResult relevant = find(asking(asked));
        assertThat(relevant.close()).isEqualTo(relevant.total()).isEqualTo(downloaded.total());
        assertThat(relevant.facets()).isEqualTo(downloaded.facets());
        assertThat(relevant.hits()).allMatch(SearchHit::close);
    }

    @Test
    void whatIsPromotedOrWrittenForADistressIsCloseWhateverItsWordsAre() {
        publish(
                paper("c1", "Lừa đảo qua mạng", "Nhận ra lừa đảo qua mạng."),
                paper("l1", "Kết nối mạng", "Đi qua cầu, dùng mạng, nói về bóng đá."),
                asked("h1", List.of(), List.of("bullying")));
        engine().downloads(Map.of("h1", 60L, "l1", 50L, "c1", 1L));
        Guidance guided = new Guidance(false, List.of("l1"), Map.of(), "bullying");
        SearchResult found = find(sorted("lừa đảo qua mạng", Sort.DOWNLOADS, 0, 10, guided));
        assertThat(ids(found).subList(0, (int) found.close())).startsWith("h1", "l1", "c1");
    }

    @Test
    void nothingIsCloseInAnyOrderWhenEvenTheBestHasLittleToDoWithTheQuestion() {
        publish(
                paper("l1", "Kết nối mạng", "Công việc ở nhà: đi qua cầu, dùng mạng, nói về bóng đá."),
                paper("l2", "Thể thao", "Ngon lành qua núi, tại sân, lên mạng xem công việc của đội."));
        String asked = "công thức nấu phở bò ngon tại nhà";
        for (Sort sort : Sort.values()) {
            SearchResult found = find(sorted(asked, sort, 0, 10, Guidance.NONE));
            assertThat(found.total()).as("%s", sort).isPositive();
            assertThat(found.close()).as("%s", sort).isZero();
            assertThat(found.hits()).as("%s", sort).noneMatch(SearchHit::close);
            assertThat(find(sorted(asked, sort, 1, 1, Guidance.NONE)).close())
                    .as("%s, further on", sort)
                    .isZero();
            SearchResult counted = find(sorted(asked, sort, 0, 0, Guidance.NONE));
            assertThat(counted.hits()).isEmpty();
            assertThat(counted.close()).as("%s, only counted", sort).isZero();
            assertThat(find(sorted("kết nối mạng", sort, 0, 0, Guidance.NONE)).close())
                    .as("%s, of what is there", sort)
                    .isPositive();
            assertThat(find(sorted(asked, sort, 0, 10, new Guidance(false, List.of("l1"), Map.of(), null)))
                            .close())
                    .as("%s, where an officer put something first", sort)
                    .isPositive();
        }
        assertThat(ids(find(sorted(asked, Sort.DOWNLOADS, 0, 10, Guidance.NONE))))
                .as("in one order, not in parts")
                .hasSameElementsAs(ids(find(asking(asked))));
    }

    @Test
    void aSlipOfAFingerMakesWhatIsCloseNoLessClose() {
        publish(
                paper("m1", "Nghiện game", "Con nghiện game thì cha mẹ nói chuyện với con."),
                paper("l1", "Kết nối mạng", "Cha mẹ đi qua cầu, dùng mạng, nói về game bóng đá."));
        SearchResult found = find(asking("nghiện ame"));
        assertThat(ids(found)).startsWith("m1");
        assertThat(found.close()).isEqualTo(found.total());
    }

    @Test
    void whatIsGuessedWithoutMarksMakesNothingClose() {
        publish(
                paper("l1", "Kết nối mạng", "Công việc ở nhà: đi qua cầu, dùng mạng, nói về bóng đá."),
                paper("l2", "Thể thao", "Ngon lành qua núi, tại sân, lên mạng xem công thức của đội."));
        SearchResult found = find(asking("cong thuc nau pho bo ngon tai nha"));
        assertThat(found.total()).isPositive();
        assertThat(found.close()).isZero();
        assertThat(find(asking("xem cong thuc cua doi")).close()).isPositive();
    }

    @Test
    void nothingIsToldApartWhereNoWordIsAsked() {
        SearchResult all = find(sorted("", Sort.NEWEST, 0, 10, Guidance.NONE));
        assertThat(all.close()).isEqualTo(all.total());
        assertThat(all.hits()).allMatch(SearchHit::close);
    }

    private static SearchRequest sorted(String text, Sort sort, int from, int size, Guidance guidance) {
        return new SearchRequest(text, null, Map.of(), sort, from, size, PUBLIC, guidance);
    }

    @Test
    void whatIsToldOfDownloadsDuringARebuildIsNotLost() {
        engine().rebuild(done -> engine().downloads(Map.of("a2", 7L, "a3", 9L)));
        assertThat(ids(find(new SearchRequest("", "vi", Map.of(), Sort.DOWNLOADS, 0, 2, PUBLIC))))
                .containsExactly("a3", "a2");
    }

    @Test
    void whatIsToldOfDownloadsIsPassedOverWhereTheIndexHoldsNothing() {
        Map<String, SearchDocument> kept = Map.copyOf(papers.byId);
        papers.byId.clear();
        try {
            engine().rebuild(done -> {});
            engine().downloads(Map.of("a2", 7L));
            assertThat(engine().documentCount()).isZero();
        } finally {
            papers.byId.putAll(kept);
            engine().rebuild(done -> {});
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 41, 300})
    void aVeryLongWordCompletesNothing(int letters) {
        assertThat(engine().suggest("x".repeat(letters), "vi", 5, PUBLIC)).isEmpty();
    }

    @Test
    void whatWasPublishedIsFindableWhenFollowingReturnsAndGoneWhenWithdrawn() {
        publish(paper("d1", "Trò chuyện với ông bà", "Nội dung."));
        assertThat(ids(find(asking("\"ông bà\"")))).containsExactly("d1");
        assertThat(engine().documentCount()).isEqualTo(8);
        withdraw(List.of("d1"));
        assertThat(ids(find(asking("\"ông bà\"")))).isEmpty();
        assertThat(engine().documentCount()).isEqualTo(7);
    }

    @Test
    void aDocumentWrittenAgainStandsAsItWasWrittenLast() {
        publish(paper("d1", "Trò chuyện với ông bà", "Nội dung."));
        publish(paper("d1", "Trò chuyện với thầy cô", "Nội dung."));
        assertThat(ids(find(asking("\"ông bà\"")))).isEmpty();
        assertThat(ids(find(asking("\"thầy cô\"")))).containsExactly("d1");
    }

    @Test
    void theFollowerKnowsHowFarItIsAndMayBeGivenTheSameAgain() {
        publish(paper("d1", "Trò chuyện với ông bà", "Nội dung."));
        assertThat(follower().position()).isEqualTo(journal.head());
        follower().follow(journal.after(journal.head() - 1, 1));
        assertThat(engine().documentCount()).isEqualTo(8);
        transactions.executeWrite(status -> journal.append(Event.of("account-created", "account", "a1", "system")));
        follower().follow(journal.after(journal.head() - 1, 1));
        assertThat(follower().position()).isEqualTo(journal.head());
        assertThat(engine().documentCount()).isEqualTo(8);
    }

    @Test
    void aRebuildBringsEverything() {
        papers.add(paper("r1", "Chưa ai kể lại", "Nội dung."));
        added.add("r1");
        AtomicLong told = new AtomicLong();
        engine().rebuild(told::set);
        assertThat(told).hasValue(8);
        assertThat(engine().documentCount()).isEqualTo(8);
        assertThat(ids(find(asking("\"chưa ai kể\"")))).containsExactly("r1");
        assertThat(engine().faults()).isEmpty();
    }

    @Test
    void faultsNameWhatTheIndexAndItsSourcesDisagreeAbout() {
        publish(paper("d1", "Một", "Nội dung."), paper("d2", "Hai", "Nội dung."), paper("d3", "Ba", "Nội dung."));
        papers.byId.remove("d1");
        papers.add(paper("d2", "Hai, đã sửa", "Nội dung."));
        papers.add(paper("d4", "Bốn", "Nội dung."));
        added.add("d4");
        assertThat(engine().faults())
                .containsExactly(
                        new IndexFault(Kind.SURPLUS, "d1"),
                        new IndexFault(Kind.STALE, "d2"),
                        new IndexFault(Kind.MISSING, "d4"));
    }

    private static SearchRequest guided(String text, Map<SearchFacet, List<String>> filters, Guidance guidance) {
        return new SearchRequest(text, null, filters, Sort.RELEVANCE, 0, 10, PUBLIC, guidance);
    }

    private static SearchDocument asked(String id, List<String> questions, List<String> helpsWith) {
        return with(paper(id, "Lấy lại tài khoản", "Việc cần làm."), List.of(), questions, helpsWith);
    }

    private static SearchDocument withFile(String id, String title, String... pages) {
        SearchFile file = new SearchFile("leaflet", "to-roi.pdf", SearchFile.Unit.PAGE, List.of(pages));
        return with(paper(id, title, "Mô tả."), List.of(file), List.of(), List.of());
    }

    private static SearchDocument with(
            SearchDocument plain, List<SearchFile> files, List<String> questions, List<String> helpsWith) {
        return new SearchDocument(
                plain.id(),
                plain.type(),
                plain.locale(),
                plain.title(),
                plain.summary(),
                plain.body(),
                Map.of(),
                plain.visibility(),
                plain.visibleFrom(),
                null,
                plain.issued(),
                files,
                0,
                questions,
                helpsWith);
    }

    private void publish(SearchDocument... documents) {
        for (SearchDocument document : documents) {
            papers.add(document);
            added.add(document.id());
        }
        follow(Stream.of(documents).map(SearchDocument::id).toList(), "edition-published");
    }

    private void withdraw(List<String> ids) {
        papers.byId.keySet().removeAll(ids);
        follow(ids, "edition-withdrawn");
    }

    private void follow(List<String> ids, String action) {
        if (ids.isEmpty()) {
            return;
        }
        long before = journal.head();
        List<Event> events = ids.stream()
                .map(id -> Event.of(action, "document", id, "system"))
                .toList();
        transactions.executeWrite(status -> journal.append(events));
        follower().follow(journal.after(before, ids.size()));
    }

    private SearchResult find(SearchRequest request) {
        return engine().search(request);
    }

    private List<String> suggest(String typed, SearchScope scope) {
        return engine().suggest(typed, "vi", 10, scope).stream()
                .map(Suggestion::documentId)
                .toList();
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(SearchHit::id).toList();
    }
}
