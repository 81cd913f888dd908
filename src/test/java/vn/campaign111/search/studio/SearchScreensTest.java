package vn.campaign111.search.studio;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.campaign111.editorial.ImportResult;
import vn.campaign111.editorial.ImportStream;
import vn.campaign111.editorial.WithdrawDocument;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.People;
import vn.campaign111.identity.Role;
import vn.campaign111.journal.Followers;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Time;
import vn.campaign111.search.asked.AskedQuestions;
import vn.campaign111.search.asked.Period;
import vn.campaign111.testing.Writing;
import vn.campaign111.web.Browser;

/** Officers change the words of the search in the studio, and the public search answers by them at once. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchScreensTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern GROUP = Pattern.compile("/studio/search/synonyms/([0-9A-Z]{26})");
    private static final Pattern PROMOTION = Pattern.compile("/studio/search/promotions/([0-9A-Z]{26})");
    private static final Pattern FIRST_DEED =
            Pattern.compile("<main.*?<button[^>]*name=\"deed\" value=\"(\\w*)\"", Pattern.DOTALL);
    private static final Pattern UNDO = Pattern.compile("/studio/search/help/([0-9A-Z]{26})/undo");

    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    @Inject
    Followers followers;

    @Inject
    ImportStream imports;

    @Inject
    WithdrawDocument withdrawDocument;

    @Inject
    AskedQuestions askedQuestions;

    @Inject
    DataSource dataSource;

    @BeforeAll
    void startFollowers() {
        followers.start();
    }

    @Test
    void aSynonymAddedInTheStudioFindsAtOnceAndARemovedOneNoMore() throws Exception {
        publish("syn-1", "Làm bạn với chú mèo máy", "Chú mèo máy kể chuyện.");
        Browser officer = browser(Role.LIBRARIAN);
        assertThat(found("robot xanh")).doesNotContain("chú mèo");

        HttpResponse<String> saved =
                officer.submit("/studio/search/synonyms", "phrases", "robot xanh\nchú mèo máy", "note", "Truyện tranh");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(plain(found("robot xanh"))).contains("Làm bạn với chú mèo máy");

        String id = first(GROUP, officer.open("/studio/search/synonyms?q=robot").body());
        officer.submit("/studio/search/synonyms/" + id + "/delete", "version", "1");
        assertThat(plain(found("robot xanh"))).doesNotContain("Làm bạn với chú mèo máy");
    }

    @Test
    void whoSavesASecondVersionOfAGroupSeesWhatChangedAndLosesNothing() {
        Browser first = browser(Role.LIBRARIAN);
        Browser second = browser(Role.PUBLISHER);
        first.open("/studio/search/synonyms/new");
        first.submit("/studio/search/synonyms", "phrases", "xe lửa\ntàu hỏa", "note", "Cũ");
        String id = first(GROUP, first.open("/studio/search/synonyms?q=xe+lua").body());
        String group = "/studio/search/synonyms/" + id;
        assertThat(second.open(group).body()).contains("name=\"version\" value=\"1\"");
        assertThat(first.submit(group, "version", "1", "phrases", "xe lửa\ntàu hỏa\nhỏa xa")
                        .statusCode())
                .isEqualTo(303);

        HttpResponse<String> refused =
                second.submit(group, "version", "1", "phrases", "xe lửa\ntàu điện", "oneWay", "true", "note", "Mới");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("sau khi bạn mở biểu mẫu này")
                .contains("<del>hỏa\nhỏa xa</del><ins>điện</ins>")
                .contains("<del>Hai</del><ins>Một</ins> chiều")
                .contains("name=\"version\" value=\"2\"")
                .contains("xe lửa\ntàu điện</textarea>")
                .contains("value=\"Mới\"");
        HttpResponse<String> kept = second.submit(group + "/delete", "version", "1");
        assertThat(kept.statusCode()).isEqualTo(409);
        assertThat(kept.body()).contains("Chưa xóa gì.");

        assertThat(first.submit(group + "/delete", "version", "2").statusCode()).isEqualTo(303);
        HttpResponse<String> gone = second.submit(group, "version", "2", "phrases", "xe lửa\ntàu điện");
        assertThat(gone.statusCode()).isEqualTo(409);
        assertThat(gone.body())
                .contains("Có người đã xóa nhóm từ này")
                .contains("action=\"/studio/search/synonyms\"")
                .contains("xe lửa\ntàu điện</textarea>");
    }

    @Test
    void whoSavesASecondVersionOfAPromotionSeesWhatChangedAndLosesNothing() throws Exception {
        String one = publish("con-1", "Thả diều cùng bạn", "Thả diều ở cánh đồng.");
        String other = publish("con-2", "Làm diều giấy", "Diều giấy dễ làm.");
        Browser officer = browser(Role.PUBLISHER);
        officer.open("/studio/search/promotions/new");
        officer.submit("/studio/search/promotions", "phrases", "cánh diều", "matching", "contains", "documents", one);
        String list = officer.open("/studio/search/promotions").body();
        String path = "/studio/search/promotions/" + first(PROMOTION, list.substring(0, list.indexOf("cánh diều")));
        officer.submit(path, "version", "1", "phrases", "cánh diều", "matching", "exact", "documents", one);

        HttpResponse<String> refused = officer.submit(
                path, "version", "1", "phrases", "cánh diều", "matching", "contains", "documents", other);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(plain(refused.body()))
                .contains("sau khi bạn mở biểu mẫu này")
                .contains("<del>Thả</del><ins>Làm</ins> diều <del>cùng bạn</del><ins>giấy</ins>")
                .contains("name=\"documents\" value=\"" + other + "\"")
                .contains("name=\"version\" value=\"2\"");
        assertThat(officer.submit(
                                path,
                                "version",
                                "2",
                                "phrases",
                                "cánh diều",
                                "matching",
                                "contains",
                                "documents",
                                other)
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.submit(path + "/delete", "version", "3").statusCode())
                .isEqualTo(303);
    }

    @Test
    void aBuiltInGroupIsFoundSwitchedOffAndOnAgainInTheStudioAndTheSearchFollowsAtOnce() throws Exception {
        publish("syn-off", "Băng rôn chào ngày hội", "Băng rôn treo ở sân trường.");
        assertThat(plain(found("banner"))).contains("Băng rôn chào ngày hội");
        Browser officer = browser(Role.LIBRARIAN);
        assertThat(officer.open("/studio/search/synonyms?q=banner").body())
                .contains("nhóm có sẵn chứa “banner”")
                .contains("href=\"/studio/search/synonyms/shipped?q=banner\"");
        String list = officer.open("/studio/search/synonyms/shipped?q=banner").body();
        String off = first(Pattern.compile("href=\"(/studio/search/synonyms/shipped/off[^\"]*)\""), list);
        assertThat(officer.open(off).body()).contains("băng rôn = banner");

        HttpResponse<String> refused =
                officer.submit("/studio/search/synonyms/shipped/off", "line", "băng rôn = banner", "reason", "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Hãy ghi lý do");
        assertThat(sentOnTo(officer.submit(
                        "/studio/search/synonyms/shipped/off",
                        "line",
                        "băng rôn = banner",
                        "reason",
                        "Lẫn với ảnh đầu trang")))
                .isEqualTo("/studio/search/synonyms/shipped?done=synonyms-off");
        assertThat(plain(found("banner"))).doesNotContain("Băng rôn chào ngày hội");
        officer.open("/studio/search/synonyms");
        assertThat(officer.submit("/studio/search/synonyms/try", "question", "banner")
                        .body())
                .contains("Không nhóm từ đồng nghĩa nào liên quan")
                .contains("Cán bộ đang tắt 1 nhóm");

        String listed = officer.open("/studio/search/synonyms/shipped").body();
        assertThat(listed).contains("Lẫn với ảnh đầu trang").contains("Đang tắt");
        officer.submit(first(Pattern.compile("action=\"(/studio/search/synonyms/shipped/[0-9A-Z]{26}/on)\""), listed));
        assertThat(plain(found("banner"))).contains("Băng rôn chào ngày hội");
        assertThat(officer.open("/studio/search/synonyms/shipped?q=" + encoded("chẳng có đâu"))
                        .body())
                .contains("Không có nhóm có sẵn nào chứa từ này");
    }

    @Test
    void aGroupIsTriedBeforeItIsSaved() throws Exception {
        publish("syn-2", "Chăm sóc vườn rau nhỏ", "Vườn rau nhỏ trên sân thượng.");
        found("vườn rau nhỏ");
        Browser officer = browser(Role.PUBLISHER);
        officer.open("/studio/search/synonyms/new");

        String page = plain(officer.submit(
                        "/studio/search/synonyms",
                        "phrases",
                        "khu trồng cây\nvườn rau nhỏ",
                        "question",
                        "khu trồng cây",
                        "deed",
                        "try")
                .body());

        assertThat(page).contains("khu trồng cây = vườn rau nhỏ").contains("Chăm sóc vườn rau nhỏ");
        assertThat(plain(found("khu trồng cây"))).doesNotContain("Chăm sóc vườn rau nhỏ");
    }

    @Test
    void enterNeverSavesWhatIsOnlyTriedOrLookedFor() {
        Browser officer = browser(Role.LIBRARIAN);

        String group = officer.open("/studio/search/synonyms/new").body();
        assertThat(first(FIRST_DEED, group)).as("pressed by Enter").isEqualTo("try");
        assertThat(group).contains("name=\"deed\" value=\"\" data-enter-except=\"question\"");
        String promotion = officer.open("/studio/search/promotions/new").body();
        assertThat(first(FIRST_DEED, promotion)).as("pressed by Enter").isEqualTo("find");
        assertThat(promotion).contains("name=\"deed\" value=\"\" data-enter-except=\"find question\"");
        assertThat(officer.open("/studio/static/studio.js").body()).contains("enterExcept");
    }

    @Test
    void eachSearchOnAScreenHasANameOfItsOwn() {
        Browser officer = browser(Role.ADMINISTRATOR);
        officer.open("/studio/search/synonyms/new");
        officer.submit("/studio/search/synonyms", "phrases", "ống nhòm\nkính viễn vọng");

        assertThat(officer.open("/studio/search/synonyms").body())
                .contains("role=\"search\" aria-labelledby=\"try-it\"")
                .contains("role=\"search\" aria-label=\"Tìm trong các nhóm từ\"");
        assertThat(officer.open("/studio/search/help").body())
                .contains("role=\"search\" aria-labelledby=\"try-it\"")
                .contains("role=\"search\" aria-label=\"Tìm cụm từ\"");
    }

    @Test
    void whatIsNoPhraseIsRefusedWithAMessageAndShownEscaped() {
        Browser officer = browser(Role.LIBRARIAN);
        officer.open("/studio/search/synonyms/new");

        HttpResponse<String> refused =
                officer.submit("/studio/search/synonyms", "phrases", "<script>alert(1)</script>\nkịch bản");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Hãy chỉ dùng chữ, số và dấu cách").doesNotContain("<script>alert(1)");

        HttpResponse<String> huge =
                officer.submit("/studio/search/synonyms", "phrases", "a ".repeat(50_000), "note", "n".repeat(20_000));
        assertThat(huge.statusCode()).isEqualTo(400);
        assertThat(huge.body()).contains("Hãy nhập từ 2 đến 10 dòng").contains("Ghi chú dài quá 500");
    }

    @Test
    void aPromotedDocumentStandsFirstUntilItIsRecalled() throws Exception {
        publish("pro-1", "Bể bơi an toàn mùa hè", "Bể bơi an toàn: bể bơi có người trông, bể bơi có phao.");
        String promoted = publish("pro-2", "Học bơi từ nhỏ", "Học bơi ở bể bơi gần nhà.");
        assertThat(titles("bể bơi an toàn").getFirst()).isEqualTo("Bể bơi an toàn mùa hè");
        Browser officer = browser(Role.PUBLISHER);
        officer.open("/studio/search/promotions/new");

        HttpResponse<String> chosen = officer.submit(
                "/studio/search/promotions",
                "phrases",
                "bể bơi",
                "matching",
                "contains",
                "find",
                "học bơi",
                "deed",
                "find");
        assertThat(chosen.body()).contains("add:" + promoted);
        HttpResponse<String> saved = officer.submit(
                "/studio/search/promotions", "phrases", "bể bơi", "matching", "contains", "documents", promoted);
        assertThat(saved.statusCode()).isEqualTo(303);

        HttpResponse<String> again = officer.submit(
                "/studio/search/promotions",
                "phrases",
                "hồ bơi\nBể bơi",
                "matching",
                "contains",
                "documents",
                promoted);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("“Bể bơi” đã có kết quả ghim với cùng cách khớp, trùng thời hạn: bể bơi.");

        assertThat(titles("be boi an toan").getFirst()).isEqualTo("Học bơi từ nhỏ");
        officer.open("/studio/search/synonyms");
        assertThat(plain(officer.submit("/studio/search/synonyms/try", "question", "be boi an toan")
                        .body()))
                .contains("Học bơi từ nhỏ <span class=\"quiet\">(ghim)</span>");
        assertThat(titles("bể bơi an toàn&type=material")).isEmpty();

        withdrawDocument.run(Actor.SYSTEM, promoted, "Số liệu cũ");
        assertThat(followers.awaitHead(SOON)).isTrue();
        assertThat(titles("bể bơi an toàn")).doesNotContain("Học bơi từ nhỏ");
        assertThat(officer.open("/studio/search/promotions").body()).contains("không hiện với công chúng");

        String id = first(PROMOTION, officer.open("/studio/search/promotions").body());
        assertThat(officer.submit("/studio/search/promotions/" + id + "/delete", "version", "1")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aPromotionIsTriedBesideItsFormBeforeItIsSaved() throws Exception {
        publish("try-1", "Đèn ông sao năm cánh", "Đèn ông sao, đèn ông sao, rước đèn ông sao.");
        String promoted = publish("try-2", "Rước đèn an toàn", "Rước đèn ông sao với người lớn.");
        Browser officer = browser(Role.PUBLISHER);
        assertThat(officer.open("/studio/search/promotions/new").body()).contains("Viết một câu hỏi rồi bấm Thử");
        assertThat(plain(officer.open("/studio/search/promotions/new?phrase=" + encoded("đèn ông sao"))
                        .body()))
                .contains("Kết quả thử: “đèn ông sao” (Tiếng Việt)")
                .contains("Hôm nay: 2 kết quả")
                .doesNotContain("Sau khi lưu");

        String tried = plain(officer.submit(
                        "/studio/search/promotions",
                        "phrases",
                        "đèn ông sao",
                        "matching",
                        "contains",
                        "documents",
                        promoted,
                        "deed",
                        "try")
                .body());
        assertThat(tried)
                .contains("<strong>Rước đèn an toàn</strong>: hôm nay thứ 2 → sẽ đứng thứ 1")
                .contains("Sau khi lưu, trong thời hạn: 2 kết quả")
                .contains("<li>Rước đèn an toàn <span class=\"quiet\">(ghim)</span></li>");
        assertThat(titles("đèn ông sao").getFirst()).isEqualTo("Đèn ông sao năm cánh");

        assertThat(officer.submit(
                                "/studio/search/promotions",
                                "phrases",
                                "<a>/b…\n…",
                                "matching",
                                "contains",
                                "documents",
                                promoted,
                                "question",
                                "b",
                                "deed",
                                "try")
                        .statusCode())
                .as("what is no phrase is tried without it")
                .isEqualTo(200);

        String english = plain(officer.submit(
                        "/studio/search/promotions",
                        "phrases",
                        "đèn ông sao",
                        "matching",
                        "exact",
                        "documents",
                        promoted,
                        "question",
                        "rước đèn ông sao",
                        "locale",
                        "en",
                        "deed",
                        "try")
                .body());
        assertThat(english)
                .contains("Kết quả thử: “rước đèn ông sao” (English)")
                .contains("Câu này không khớp với câu hỏi nào đã ghi")
                .contains("chỉ hiện trên trang Tiếng Việt")
                .contains("Hôm nay: 0 kết quả");
    }

    @Test
    void aQuestionIsTriedOnTheSiteOfOneLanguage() throws Exception {
        publish("lang-1", "Ghép hình zoetrope", "Zoetrope quay tròn.");
        imported(Writing.line("lang-2", "Make a zoetrope", "A zoetrope turns.").replace("\"vi\"", "\"en\""));
        Browser officer = browser(Role.LIBRARIAN);
        officer.open("/studio/search/synonyms");

        assertThat(plain(officer.submit("/studio/search/synonyms/try", "question", "zoetrope")
                        .body()))
                .contains("Ghép hình zoetrope")
                .doesNotContain("Make a zoetrope");
        assertThat(plain(officer.submit("/studio/search/synonyms/try", "question", "zoetrope", "locale", "en")
                        .body()))
                .contains("Make a zoetrope")
                .contains("<option value=\"en\" selected>")
                .doesNotContain("Ghép hình zoetrope");
    }

    @Test
    void aTrialSaysSoInTheSameWordsWhenReadersWouldBeToldThatNothingIsClose() throws Exception {
        publish("far-1", "Ở nhà mùa mưa", "Ở nhà, con bò đi về chuồng.");
        Browser officer = browser(Role.LIBRARIAN);
        String recipe = "công thức nấu phở bò ngon tại nhà";
        String said = "Chưa có tài liệu nói đúng điều này";
        assertThat(officer.open("/tim-kiem?q=" + encoded(recipe)).body()).contains(said);

        officer.open("/studio/search/synonyms");
        assertThat(plain(officer.submit("/studio/search/synonyms/try", "question", recipe)
                        .body()))
                .contains("Ở nhà mùa mưa", said);
        assertThat(officer.submit("/studio/search/synonyms/try", "question", "ở nhà mùa mưa")
                        .body())
                .doesNotContain(said);
        officer.open("/studio/search/promotions/new");
        assertThat(officer.submit("/studio/search/promotions", "deed", "try", "question", recipe)
                        .body())
                .contains(said);
    }

    @Test
    void whatIsWrittenForADistressStandsBeforeWhatIsPromoted() throws Exception {
        String promoted = publish("dis-1", "Trò chơi con vịt vàng", "Con vịt vàng bơi trong ao.");
        imported(Writing.line("dis-2", "Khi có người đánh em", "Chỗ an toàn.")
                .replace("}", ",\"helps_with\":[\"violence\"]}"));
        Browser officer = browser(Role.PUBLISHER);
        officer.open("/studio/search/promotions/new");
        assertThat(officer.submit(
                                "/studio/search/promotions",
                                "phrases",
                                "bố đánh em",
                                "matching",
                                "contains",
                                "documents",
                                promoted)
                        .statusCode())
                .isEqualTo(303);

        assertThat(titles("bố đánh em")).startsWith("Khi có người đánh em", "Trò chơi con vịt vàng");
        String list = officer.open("/studio/search/promotions").body();
        assertThat(list).contains("bài viết cho người đang gặp chuyện đứng trước bài ghim");
        String id = first(PROMOTION, list.substring(0, list.indexOf("bố đánh em")));
        assertThat(officer.open("/studio/search/promotions/" + id).body())
                .contains("Bài viết cho người đang gặp chuyện đứng trước bài ghim.")
                .contains("<strong>Trò chơi con vịt vàng</strong>: hôm nay thứ 2 → sẽ đứng thứ 2");
        officer.submit("/studio/search/promotions/" + id + "/delete", "version", "1");
    }

    @Test
    void whatIsWrittenForADistressIsLedToFromTheCardAndListed() throws Exception {
        Browser publisher = browser(Role.PUBLISHER);
        assertThat(publisher.open("/studio/search/help?intent=running-away").body())
                .contains("Chưa có bài nào.");
        assertThat(found("em bỏ nhà đi rồi")).contains("help-block").doesNotContain("Đọc: ");

        String line = Writing.line("away-1", "Tối nay ngủ ở đâu", "Chỗ sáng đèn.");
        assertThat(imported(line.replace("}", ",\"helps_with\":[\"somewhere\"]}")))
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.issues()).extracting(Issue::code).containsExactly("helps-with.unknown"));
        assertThat(imported(line.replace("}", ",\"helps_with\":[\"running-away\"]}")))
                .singleElement()
                .satisfies(taken -> assertThat(taken.issues()).isEmpty());

        assertThat(found("em bỏ nhà đi rồi")).contains("Đọc: Tối nay ngủ ở đâu</a>");
        publisher.open("/studio/search/synonyms");
        assertThat(plain(publisher
                        .submit("/studio/search/synonyms/try", "question", "em bỏ nhà đi rồi")
                        .body()))
                .contains("Trên kết quả có thẻ 111: Bỏ nhà đi.")
                .contains("Tối nay ngủ ở đâu <span class=\"quiet\">(viết cho chuyện này)</span>");
        assertThat(publisher.open("/studio/search/help?intent=running-away").body())
                .contains(">Tối nay ngủ ở đâu</a>")
                .doesNotContain("Chưa có bài nào.");
    }

    @Test
    void anAddedHelpPhraseBringsTheCardAndTheTryBoxSaysWhy() {
        Browser publisher = browser(Role.PUBLISHER);
        publisher.open("/studio/search/help");
        assertThat(found("ở lớp có trò rùa bò tím")).doesNotContain("help-block");

        HttpResponse<String> added = publisher.submit(
                "/studio/search/help",
                "intent",
                "bullying",
                "sense",
                "distress",
                "phrase",
                "trò rùa bò tím",
                "reason",
                "Trẻ kể với tổng đài viên");
        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(found("ở lớp có trò rùa bò tím")).contains("help-block");

        String tried = plain(publisher
                .submit("/studio/search/help/try", "question", "tro rua bo tim", "intent", "bullying")
                .body());
        assertThat(tried).contains("hiện thẻ 111").contains("trò rùa bò tím");

        String id = first(
                UNDO, publisher.open("/studio/search/help?intent=bullying").body());
        publisher.submit("/studio/search/help/" + id + "/undo");
        assertThat(found("ở lớp có trò rùa bò tím")).doesNotContain("help-block");
    }

    @Test
    void aTriedQuestionSaysWhatSpokeAgainstItsPhrase() {
        Browser publisher = browser(Role.PUBLISHER);
        publisher.open("/studio/search/help");
        String tried = plain(publisher
                .submit("/studio/search/help/try", "question", "poster chống xâm hại", "intent", "bullying")
                .body());
        assertThat(tried).contains("không hiện thẻ 111").contains("nhưng “poster” cho thấy");
    }

    @Test
    void anEmptyTrialShowsTheFormAgain() {
        Browser publisher = browser(Role.PUBLISHER);
        publisher.open("/studio/search/help");
        assertThat(publisher
                        .submit("/studio/search/help/try", "question", " ", "intent", "bullying")
                        .body())
                .contains("<option value=\"bullying\" selected>")
                .doesNotContain("không hiện thẻ 111.");
    }

    @Test
    void aPhraseIsSwitchedOffOnlyWithAReason() {
        Browser administrator = browser(Role.ADMINISTRATOR);
        administrator.open("/studio/search/help/off?intent=threat&phrase=b%C3%A1m%20%C4%91u%C3%B4i");

        HttpResponse<String> refused =
                administrator.submit("/studio/search/help/off", "intent", "threat", "phrase", "bám đuôi", "reason", "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Hãy ghi lý do");

        assertThat(administrator
                        .submit(
                                "/studio/search/help/off",
                                "intent",
                                "threat",
                                "phrase",
                                "bám đuôi",
                                "reason",
                                "Hay nhầm với cách chơi trò đua xe")
                        .statusCode())
                .isEqualTo(303);
        assertThat(administrator.open("/studio/search/help?intent=threat").body())
                .contains("Đang tắt")
                .contains("đua xe");
    }

    @Test
    void whatOnlyLooksAlikeIsToldToKeepTheCardAway() {
        Browser publisher = browser(Role.PUBLISHER);
        String off = publisher
                .open("/studio/search/help/off?intent=self-harm&phrase=" + encoded("mệt muốn chết"))
                .body();
        assertThat(off).contains("có thể lại hiện thẻ").doesNotContain("sẽ không hiện thẻ 111 nữa");
        assertThat(publisher
                        .open("/studio/search/help/off?intent=threat&phrase=" + encoded("bám đuôi"))
                        .body())
                .contains("sẽ không hiện thẻ 111 nữa");

        String added = sentOnTo(publisher.submit(
                "/studio/search/help",
                "intent",
                "bullying",
                "sense",
                "look-alike",
                "phrase",
                "kẹo mút chanh",
                "reason",
                "Tên món quà"));
        assertThat(added).isEqualTo("/studio/search/help?intent=bullying&done=help-look-alike-added");
        String page = publisher.open(added).body();
        assertThat(page)
                .contains("không còn làm thẻ 111 hiện ra")
                .contains("Bỏ cụm từ “kẹo mút chanh”? Câu có cụm từ này có thể lại hiện thẻ 111.")
                .contains("<option value=\"bullying\" selected>");

        assertThat(sentOnTo(publisher.submit("/studio/search/help/" + first(UNDO, page) + "/undo")))
                .isEqualTo("/studio/search/help?intent=bullying&done=help-phrase-undone");
    }

    @Test
    void distressIsNotCountedAndARareQuestionIsNotWrittenInClear() throws Exception {
        for (int i = 0; i < 10; i++) {
            found("em muốn tự tử");
        }
        found("vườn thú của cháu tí");
        askedQuestions.write();

        List<String> rows = query("SELECT CONCAT(question_hash, ' ', COALESCE(question, '-')) FROM question_tally");
        assertThat(rows).isNotEmpty().allMatch(row -> row.matches("[0-9a-f]{64} -"));
        assertThat(browser(Role.AUTHOR).open("/studio/search/questions").body())
                .doesNotContain("vườn thú của cháu")
                .contains("Chưa có câu hỏi nào ở đây");
    }

    @Test
    void aFrequentQuestionLeadsToTheSearchInItsLanguageAndIsSetAsideWithinTheChosenWeek() throws Exception {
        Period week = Period.week(LocalDate.now(Time.VIETNAM).minusWeeks(1));
        execute("INSERT INTO question_tally (period, locale, question_hash, asked, results, question) VALUES ('"
                + week.key() + "', 'en', '" + "0".repeat(64) + "', 7, 0, 'paint the garden fence')");
        try {
            Browser officer = browser(Role.LIBRARIAN);
            String list = "/studio/search/questions?period=" + week.key() + "&locale=en&show=open";
            assertThat(officer.open(list).body())
                    .contains("href=\"/en/tim-kiem?q=paint%20the%20garden%20fence\"")
                    .contains("name=\"period\" value=\"" + week.key() + "\"")
                    .contains("name=\"language\" value=\"en\"");

            String back = sentOnTo(officer.submit(
                    "/studio/search/questions/aside",
                    "locale",
                    "en",
                    "question",
                    "paint the garden fence",
                    "period",
                    week.key(),
                    "language",
                    "en",
                    "show",
                    "open"));
            assertThat(back).isEqualTo(list + "&done=question-aside");
            assertThat(officer.open(back).body()).doesNotContain("paint the garden fence");
        } finally {
            execute("DELETE FROM question_tally");
        }
    }

    @Test
    void aQuestionThatFindsOnlyWhatIsFarStandsOnTheWorkListMarkedSoAndLeadsToTheSameDeeds() throws Exception {
        Period week = Period.week(LocalDate.now(Time.VIETNAM));
        String columns =
                "INSERT INTO question_tally (period, locale, question_hash, asked, results, far, question) VALUES ('";
        execute(columns + week.key() + "', 'vi', '" + "c".repeat(64) + "', 9, 24, TRUE, 'nuôi ong lấy mật')");
        execute(columns + week.key() + "', 'vi', '" + "d".repeat(64) + "', 9, 24, FALSE, 'mật khẩu mạnh')");
        try {
            String list = browser(Role.LIBRARIAN)
                    .open("/studio/search/questions?period=" + week.key() + "&show=unanswered")
                    .body();
            assertThat(plain(list))
                    .contains("nuôi ong lấy mật", "Chỉ có tài liệu xa (24)")
                    .doesNotContain("mật khẩu mạnh");
            for (String deed : List.of("documents/new/article", "search/synonyms/new", "search/promotions/new")) {
                assertThat(address(list, "/studio/" + deed, "nuôi ong lấy mật")).isNotEmpty();
            }
        } finally {
            execute("DELETE FROM question_tally");
        }
    }

    @Test
    void eachDeedForAFrequentQuestionIsFollowedToItsEndAndTakesItOffTheOpenList() throws Exception {
        Period week = Period.week(LocalDate.now(Time.VIETNAM));
        int hash = 1;
        for (String question : List.of("xe đạp bay", "mưa kẹo ngọt", "cá biết hát")) {
            execute("INSERT INTO question_tally (period, locale, question_hash, asked, results, question) VALUES ('"
                    + week.key() + "', 'vi', '" + String.valueOf(hash++).repeat(64) + "', 7, 0, '" + question + "')");
        }
        String document = publish("deed-1", "Trời đổ kẹo", "Kẹo rơi từ trời.");
        String open = "/studio/search/questions?period=" + week.key() + "&locale=&show=unanswered";
        String asked = week.key() + "..unanswered:vi:";
        try {
            Browser officer = browser(Role.LIBRARIAN);
            String list = officer.open(open).body();
            assertThat(list).contains("xe đạp bay").contains("mưa kẹo ngọt").contains("cá biết hát");

            String write = address(list, "/studio/documents/new/article", "xe đạp bay");
            assertThat(officer.open(write).body())
                    .contains("name=\"title\" type=\"text\" value=\"xe đạp bay\"")
                    .contains(">xe đạp bay</textarea>")
                    .contains("name=\"asked\" value=\"" + asked + "xe đạp bay\"");
            assertThat(officer.submit(
                                    "/studio/documents/new/article?locale=vi",
                                    "title",
                                    "xe đạp bay",
                                    "questions",
                                    "xe đạp bay",
                                    "asked",
                                    asked + "xe đạp bay")
                            .statusCode())
                    .isEqualTo(303);

            String synonym = address(list, "/studio/search/synonyms/new", "mưa kẹo ngọt");
            assertThat(officer.open(synonym).body())
                    .contains(">mưa kẹo ngọt</textarea>")
                    .contains("name=\"asked\" value=\"" + asked + "mưa kẹo ngọt\"");
            assertThat(sentOnTo(officer.submit(
                            "/studio/search/synonyms",
                            "phrases",
                            "mưa kẹo ngọt\nkẹo rơi",
                            "asked",
                            asked + "mưa kẹo ngọt")))
                    .isEqualTo(open + "&done=synonyms-saved");

            String promote = address(list, "/studio/search/promotions/new", "cá biết hát");
            assertThat(officer.open(promote).body())
                    .contains(">cá biết hát</textarea>")
                    .contains("name=\"asked\" value=\"" + asked + "cá biết hát\"");
            assertThat(sentOnTo(officer.submit(
                            "/studio/search/promotions",
                            "phrases",
                            "cá biết hát",
                            "matching",
                            "contains",
                            "documents",
                            document,
                            "asked",
                            asked + "cá biết hát")))
                    .isEqualTo(open + "&done=promotion-saved");

            assertThat(officer.open(open).body())
                    .doesNotContain("xe đạp bay", "mưa kẹo ngọt", "cá biết hát")
                    .contains("Không có câu nào thiếu tài liệu");
            assertThat(officer.open("/studio/search/questions?period=" + week.key() + "&show=answered")
                            .body())
                    .contains("Đang viết bài")
                    .contains("Đã thêm từ đồng nghĩa")
                    .contains("Đã ghim kết quả")
                    .contains("Đưa trở lại");
            assertThat(titles("cá biết hát")).startsWith("Trời đổ kẹo");
            String promotion =
                    first(PROMOTION, officer.open("/studio/search/promotions").body());
            officer.submit("/studio/search/promotions/" + promotion + "/delete", "version", "1");
        } finally {
            execute("DELETE FROM question_tally");
            execute("DELETE FROM question_set_aside");
        }
    }

    /** Returns where the list of questions leads for one of them. */
    private static String address(String list, String path, String question) {
        String encoded = encoded(question).replace("+", "%20");
        return first(Pattern.compile("href=\"(" + path + "[^\"]*" + encoded + "[^\"]*)\""), list)
                .replace("&amp;", "&");
    }

    @Test
    void theIndexIsBuiltAnewFromTheStudioAndGoesOnAnswering() throws Exception {
        publish("index-1", "Chậu cúc vàng ngoài hiên", "Chậu cúc vàng.");
        Browser officer = browser(Role.PUBLISHER);
        seenSoon(officer, "/studio/search/index", "Đầy đủ: ");

        HttpResponse<String> sentOn = officer.submit("/studio/search/index/rebuild");

        assertThat(sentOn.statusCode()).isEqualTo(303);
        assertThat(officer.open(sentOn.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Đã yêu cầu dựng lại chỉ mục")
                .contains("Lần yêu cầu gần nhất: ");
        assertThat(followers.awaitHead(SOON)).isTrue();
        assertThat(plain(found("chậu cúc vàng"))).contains("Chậu cúc vàng ngoài hiên");
        seenSoon(officer, "/studio/search/index/standing", "Đầy đủ: ");
    }

    /** The index may be under way to what it will say. */
    private static void seenSoon(Browser officer, String path, String words) throws InterruptedException {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (!officer.open(path).body().contains(words)) {
            assertThat(System.nanoTime())
                    .as("%s says «%s» in time", path, words)
                    .isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private List<ImportResult> imported(String line) throws Exception {
        List<ImportResult> results = new ArrayList<>();
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        imports.run(Actor.SYSTEM, "search-screens", true, new ByteArrayInputStream(bytes), results::addAll);
        assertThat(followers.awaitHead(SOON)).isTrue();
        return results;
    }

    private String publish(String id, String title, String body) throws Exception {
        imported(Writing.line(id, title, body));
        return query("SELECT document_id FROM publication WHERE title = '" + title + "'")
                .getFirst();
    }

    private String found(String question) {
        return new Browser(server).open("/tim-kiem?q=" + encoded(question)).body();
    }

    private List<String> titles(String question) {
        String[] parts = question.split("&", 2);
        String rest = parts.length > 1 ? "&" + parts[1] : "";
        String page = new Browser(server)
                .open("/tim-kiem?q=" + encoded(parts[0]) + rest)
                .body();
        return Pattern.compile("<h2><a href=\"[^\"]*\"[^>]*>(.*?)</a>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(hit -> plain(hit.group(1)))
                .toList();
    }

    private List<String> query(String sql) throws Exception {
        List<String> found = new ArrayList<>();
        DataSource plain = server.getApplicationContext()
                .getBean(io.micronaut.jdbc.DataSourceResolver.class)
                .resolve(dataSource);
        try (var connection = plain.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void execute(String sql) throws Exception {
        DataSource plain = server.getApplicationContext()
                .getBean(io.micronaut.jdbc.DataSourceResolver.class)
                .resolve(dataSource);
        try (var connection = plain.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Browser browser(Role... roles) {
        Browser browser = new Browser(server);
        browser.cookies().put("session", people.session(people.with(roles)));
        browser.open("/studio");
        return browser;
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s on the page", pattern).isTrue();
        return matcher.group(1);
    }

    private static String sentOnTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String html) {
        return html.replaceAll("</?mark>", "");
    }
}
