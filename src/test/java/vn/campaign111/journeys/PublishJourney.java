package vn.campaign111.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Officers write, check and publish; the public finds it. */
@Tag("journey")
class PublishJourney {

    private static final String TITLE = "Trò chuyện với con về mạng xã hội mỗi tối";

    @Test
    void whatThreeOfficersBringOutIsFoundByThePublic() {
        String document = write();
        approve(document);
        publish(document);

        try (Person reader = Person.withAPhone()) {
            reader.opens("/tim-kiem?q=tro+chuyen+voi+con+ve+mang+xa+hoi+moi+toi");
            assertThat(reader.sees(".hit h2 a").innerText()).isEqualTo(TITLE);
            reader.follows(".hit h2 a");
            assertThat(reader.sees("h1").innerText()).isEqualTo(TITLE);
            reader.sees("a[href='tel:111']");
            reader.hasNoCookie();
            reader.heardNoComplaint();
        }
    }

    private static String write() {
        try (Person author = Person.atADesk().signedInAs("bien-soan@mau.example")) {
            author.opens("/studio").opens("/studio/documents/new/article");
            author.page().fill("input[name=title]", TITLE);
            author.page().fill("textarea[name=summary]", "Mười phút mỗi tối để con kể chuyện trên mạng.");
            author.page().fill("[role=textbox][aria-label='Nội dung'] >> visible=true", "Hỏi con hôm nay có gì vui.");
            author.page().check("input[name=topics][value=cyberbullying]");
            author.page().check("input[name=audiences][value=parents]");
            author.isSignedOutUnseen().page().click(".save-bar button[value='']");
            author.sees(".unheard a[href='/account/sign-in']");
            author.looksAround().signsInElsewhere("bien-soan@mau.example");
            author.page().click(".save-bar button[value='']");
            author.page().waitForURL("**/edit*");
            assertThat(author.page().inputValue("input[name=title]")).isEqualTo(TITLE);
            String document = Path.of(URI.create(author.page().url()).getPath())
                    .getName(2)
                    .toString();
            author.looksAround();
            author.page().click(".save-bar button[value=submit]");
            author.page().waitForURL("**/studio/documents/" + document + "*");
            author.looksAround().heardNoComplaint();
            return document;
        }
    }

    private static void approve(String document) {
        try (Person reviewer = Person.atADesk().signedInAs("tham-dinh@mau.example")) {
            reviewer.opens("/studio/documents/" + document);
            reviewer.page().click("form[action$='/approve'] button");
            reviewer.page().waitForLoadState();
            reviewer.looksAround().heardNoComplaint();
        }
    }

    private static void publish(String document) {
        try (Person publisher = Person.atADesk().signedInAs("xuat-ban@mau.example")) {
            publisher.opens("/studio/documents/" + document + "/publish");
            publisher.page().click("form[action$='/publish'] button");
            publisher.page().waitForLoadState();
            publisher.looksAround();
            setsAsideWhatNothingAnswers(publisher);
            publisher.heardNoComplaint();
        }
    }

    private static void setsAsideWhatNothingAnswers(Person publisher) {
        RunningProduct.started().wasAskedOften("nuôi ong lấy mật");
        publisher.opens("/studio/search/questions?show=unanswered");
        publisher.sees("main :text('Chỉ có tài liệu xa (24)')");
        publisher.page().setViewportSize(390, 844);
        publisher.looksAround();
        publisher.sees("form[action$='/aside'] button").focus();
        publisher.page().keyboard().press("Enter");
        publisher.sees("main :text('Không có câu nào thiếu tài liệu')");
        publisher.looksAround();
    }
}
