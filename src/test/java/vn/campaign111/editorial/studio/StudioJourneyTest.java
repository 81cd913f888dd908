package vn.campaign111.editorial.studio;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.campaign111.identity.Role;
import vn.campaign111.web.Browser;

/** The way of a document through the screens, as people walk it. */
@MicronautTest(transactional = false)
class StudioJourneyTest extends StudioTest {

    @Test
    void anArticleGoesFromDraftToPublicAndBack() {
        Browser author = browser(Role.AUTHOR, Role.REVIEWER);
        Browser reviewer = browser(Role.REVIEWER);
        Browser publisher = browser(Role.PUBLISHER);
        String article = newArticle(author, "Con bị trêu chọc trên mạng");

        assertThat(author.open(article).body()).contains("Bản nháp", "Trình duyệt", "Gọi **111**.");
        assertThat(done(author.submit(article + "/submit"))).contains("edition-submitted");

        assertThat(author.open(article).body())
                .contains("cần người thứ hai phê duyệt")
                .doesNotContain("/approve\"");
        String revision = hidden(reviewer.open(article).body(), "revision");
        assertThat(author.submit(article + "/approve", "revision", revision).statusCode())
                .isEqualTo(403);
        assertThat(done(reviewer.submit(article + "/approve", "revision", revision)))
                .contains("edition-approved");

        assertThat(reviewer.submit(article + "/publish").statusCode()).isEqualTo(403);
        assertThat(publisher.open(article + "/publish").body()).contains("/cam-nang/con-bi-treu-choc-tren-mang");
        assertThat(done(publisher.submit(article + "/publish"))).contains("edition-published");
        assertThat(publisher.open(article).body())
                .contains("Đã xuất bản", "href=\"/cam-nang/con-bi-treu-choc-tren-mang\"");

        HttpResponse<String> withoutReason = publisher.submit(article + "/withdraw", "reason", " ");
        assertThat(withoutReason.statusCode()).isEqualTo(400);
        assertThat(withoutReason.body()).contains("id=\"e-reason\"");
        assertThat(done(publisher.submit(article + "/withdraw", "reason", "Có số liệu sai")))
                .contains("document-withdrawn");
        assertThat(publisher.open(article).body()).contains("Đã thu hồi", "Có số liệu sai");

        assertThat(done(author.submit(article + "/start-edition"))).contains("edition-started");
        assertThat(author.open(article).body()).contains("Phiên bản 2", "Bản nháp");
    }

    @Test
    void areturnedArticleLiesOnItsAuthorsDeskWithTheReason() {
        Browser author = browser(Role.AUTHOR);
        Browser reviewer = browser(Role.REVIEWER);
        String article = newArticle(author, "Bài bị trả lại");
        author.submit(article + "/submit");
        assertThat(reviewer.open("/studio").body()).contains("Chờ bạn thẩm định", "Bài bị trả lại");

        assertThat(done(reviewer.submit(article + "/return", "reason", "Thiếu nguồn ở bước 2")))
                .contains("edition-returned");

        assertThat(author.open("/studio").body())
                .contains("Được trả lại để chỉnh sửa", "Bài bị trả lại", "Thiếu nguồn ở bước 2");
    }

    @Test
    void everyIssueStandsBesideItsFieldAndWhatWasTypedIsKept() {
        Browser author = browser(Role.AUTHOR);
        HttpResponse<String> answer = Form.in(
                        author.open("/studio/documents/new/article").body())
                .type("title", "")
                .type("reviewed_on", "32/13/2026")
                .type("age_from", "mười")
                .type("steps[0]", "Bước một")
                .type("sources[0].title", "Luật <Trẻ em>")
                .send(author, "/studio/documents/new/article");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("id=\"e-reviewed_on\"", "id=\"e-age_from\"", "32/13/2026", "mười", "Bước một")
                .contains("Luật &lt;Trẻ em&gt;");
    }

    @Test
    void whatIsMissingForReviewIsToldBesideTheFieldsOfTheForm() {
        Browser author = browser(Role.AUTHOR);
        String article = newArticle(author, "Bài thiếu nội dung");
        HttpResponse<String> answer = Form.in(author.open(article + "/edit").body())
                .type("body", "")
                .type("summary", "")
                .type("_then", "submit")
                .send(author, article + "/edit");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("id=\"e-body\"", "id=\"e-summary\"", "Đã lưu nháp")
                .doesNotContain("Chưa lưu được");
        assertThat(done(Form.in(answer.body())
                        .type("body", "Có nội dung")
                        .type("summary", "Có tóm tắt")
                        .type("_then", "submit")
                        .send(author, article + "/edit")))
                .contains("edition-submitted");
    }

    @Test
    void whoSavesSecondSeesBothAndLosesNothing() {
        Browser one = browser(Role.AUTHOR);
        Browser other = browser(Role.AUTHOR);
        String article = newArticle(one, "Hai người cùng sửa");
        Form first = Form.in(one.open(article + "/edit").body()).type("summary", "Lời của người thứ nhất");
        Form second = Form.in(other.open(article + "/edit").body()).type("summary", "Câu của người thứ hai");
        assertThat(done(first.send(one, article + "/edit"))).contains("document-saved");

        HttpResponse<String> conflict = second.send(other, article + "/edit");

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("<del>Lời", "<ins>Câu", "Câu của người thứ hai</textarea>");
        assertThat(done(Form.in(conflict.body()).send(other, article + "/edit")))
                .contains("document-saved");
        assertThat(one.open(article + "/history/diff?from=2&to=3").body()).contains("<del>Lời", "<ins>Câu");
    }

    @Test
    void aFormThatSavesItselfRestsOnWhatItSavedAndStopsWhenSomebodyElseDid() {
        Browser author = browser(Role.AUTHOR);
        Browser other = browser(Role.AUTHOR);
        String article = newArticle(author, "Tự lưu");
        String base = Form.in(author.open(article + "/edit").body()).value("base_revision");
        HttpResponse<String> kept = author.post(
                article + "/edit",
                byItself(author),
                "title",
                "Tự lưu lần hai",
                "slug",
                "tu-luu",
                "base_revision",
                base);
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).contains("Đã tự lưu lúc").doesNotContain(base);

        Form.in(other.open(article + "/edit").body()).type("summary", "Khác").send(other, article + "/edit");
        HttpResponse<String> paused = author.post(
                article + "/edit",
                byItself(author),
                "title",
                "Tự lưu lần ba",
                "slug",
                "tu-luu",
                "base_revision",
                hidden(kept.body(), "base_revision"));
        assertThat(paused.body()).contains("data-paused");
        assertThat(author.open(article).body()).doesNotContain("Tự lưu lần ba");
    }

    @Test
    void rowsAreAddedMovedAndRemovedWithoutScript() {
        Browser author = browser(Role.AUTHOR);
        String article = newArticle(author, "Nhiều bước");
        String rows = article + "/edit/rows";
        Form form = Form.in(author.open(article + "/edit").body()).type("_rows", "add:steps");
        Form longer = Form.in(form.send(author, rows).body()).type("steps[1]", "Bước hai");
        Form moved =
                Form.in(longer.type("_rows", "up:steps:1").send(author, rows).body());
        assertThat(moved.value("steps[0]")).isEqualTo("Bước hai");
        assertThat(moved.value("steps[1]")).isEqualTo("Gọi **111**.");
        Form shorter =
                Form.in(moved.type("_rows", "remove:steps:0").send(author, rows).body());
        assertThat(shorter.value("steps[0]")).isEqualTo("Gọi **111**.");
        assertThat(shorter.value("steps[1]")).isEmpty();
    }

    @Test
    void anOlderRevisionIsRestoredAsTheNewestOne() {
        Browser author = browser(Role.AUTHOR);
        String article = newArticle(author, "Khôi phục");
        Form.in(author.open(article + "/edit").body())
                .type("summary", "Câu mới")
                .send(author, article + "/edit");

        assertThat(done(author.submit(article + "/history/1/restore"))).contains("revision-restored");

        assertThat(author.open(article).body()).contains("Tóm tắt một câu.").doesNotContain("Câu mới");
        assertThat(author.open(article + "/history").body()).contains("Lần lưu 3", "Lưu thay đổi", "Nguyễn Thị Thử");
    }

    @Test
    void theListIsFilteredByTitleWithOrWithoutTones() {
        Browser author = browser(Role.AUTHOR);
        newArticle(author, "Đừng chuyển tiền cho người lạ");
        assertThat(author.open("/studio/documents?q=dung%20chuyen%20tien&kind=article&state=draft&locale=vi")
                        .body())
                .contains("Đừng chuyển tiền cho người lạ");
        assertThat(author.open("/studio/documents?q=khong-co-dau").body()).contains("Không tìm thấy kết quả");
    }

    @Test
    void auditorsReadTheJournalAndWhetherItIsWhole() {
        newArticle(browser(Role.AUTHOR), "Việc được ghi lại");
        Browser administrator = browser(Role.ADMINISTRATOR);
        administrator.open("/studio/tokens");
        administrator.submit("/studio/tokens", "name", "Nhập bài", "scopes", "read", "days", "30");
        Browser auditor = browser(Role.AUDITOR);
        assertThat(auditor.open("/studio/journal").body())
                .contains("Tạo nội dung", "Việc được ghi lại", "tài khoản: ")
                .as("people by their names")
                .doesNotContainPattern("tài khoản: 01[0-9A-Z]{24}")
                .as("no link to what an auditor may not open")
                .doesNotContain("/studio/accounts/");
        assertThat(auditor.open("/studio/journal?check=true").body()).contains("chuỗi ghi chép toàn vẹn");
        assertThat(browser(Role.AUTHOR).open("/studio/journal").statusCode()).isEqualTo(403);
    }

    @Test
    void theScreensAreCompleteInEnglish() {
        Browser author = browser(Role.AUTHOR);
        String article = newArticle(author, "English screens");
        author.submit("/account/language", "language", "en", "next", "/studio");
        for (String path :
                new String[] {"/studio", "/studio/documents", article, article + "/edit", article + "/history"}) {
            assertThat(author.open(path).body())
                    .as(path)
                    .contains("<html lang=\"en\">")
                    .doesNotContain("editorial.", "catalog.", "Bản nháp", "Tóm tắt<");
        }
    }

    private static String done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Browser.location(answer);
    }

    private static String hidden(String page, String name) {
        int start = page.indexOf("name=\"" + name + "\" value=\"") + name.length() + 15;
        return page.substring(start, page.indexOf('"', start));
    }
}
