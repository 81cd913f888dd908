package vn.campaign111.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.campaign111.web.WebSettings;

class LinkMailTest {

    private static final String LINK = "https://campaign.example/account/link/abc";
    private static final WebSettings WEB = new WebSettings("https://campaign.example", List.of());

    private final Account account = Account.of(
            new AccountRow(
                    "01",
                    "can-bo@tinh.example",
                    "Cán bộ tỉnh",
                    Unit.MINISTRY_ID,
                    AccountState.ACTIVE,
                    "vi",
                    null,
                    Clock.systemUTC().instant()),
            Set.of(Role.AUTHOR));

    @Test
    void aLinkReachesItsOwnersMailbox() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            String url = "smtp://127.0.0.1:" + server.getSmtp().getPort();

            assertThat(new LinkMail(url, WEB, Clock.systemUTC()).send(account, LINK))
                    .isEqualTo(LinkMail.Outcome.SENT);

            MimeMessage received = server.getReceivedMessages()[0];
            assertThat(received.getAllRecipients()[0]).hasToString("can-bo@tinh.example");
            assertThat(received.getSubject()).isEqualTo("Đặt mật khẩu Campaign111");
            assertThat(received.getContent().toString()).contains("Xin chào Cán bộ tỉnh", LINK);
        } finally {
            server.stop();
        }
    }

    @Test
    void withoutAServerNothingIsSentAndTheMakerIsTold() {
        assertThat(new LinkMail("", WEB, Clock.systemUTC()).send(account, LINK)).isEqualTo(LinkMail.Outcome.NO_SERVER);
    }

    @Test
    void aServerThatDoesNotAnswerStopsNothing() {
        assertThat(new LinkMail("smtp://127.0.0.1:1", WEB, Clock.systemUTC()).send(account, LINK))
                .isEqualTo(LinkMail.Outcome.FAILED);
    }
}
