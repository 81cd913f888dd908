package vn.campaign111.identity;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.kernel.Words;
import vn.campaign111.web.WebSettings;

/**
 * Sends one-time links to their owners when a mail server is set ({@code CAMPAIGN_SMTP_URL}). A mail that can't be sent
 * stops nothing: whoever made the link is told and hands it over themselves.
 */
@Singleton
class LinkMail {

    private static final Logger LOG = LoggerFactory.getLogger(LinkMail.class);
    private static final String TIMEOUT_MILLIS = "10000";

    private final String smtpUrl;
    private final WebSettings webSettings;
    private final Clock clock;

    LinkMail(@Value("${campaign.smtp-url:}") String smtpUrl, WebSettings webSettings, Clock clock) {
        this.smtpUrl = smtpUrl;
        this.webSettings = webSettings;
        this.clock = clock;
    }

    /** What became of a mail. */
    enum Outcome {
        NO_SERVER,
        SENT,
        FAILED;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Sends the link to the account's address; the link is in no log. */
    Outcome send(Account account, String link) {
        if (smtpUrl.isBlank()) {
            return Outcome.NO_SERVER;
        }
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport(new URLName(smtpUrl))) {
            MimeMessage message = message(session, account, link);
            transport.connect();
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.SENT;
        } catch (MessagingException e) {
            LOG.warn(
                    "the mail with a one-time link for account {} could not be sent: {}", account.id(), e.getMessage());
            return Outcome.FAILED;
        }
    }

    private MimeMessage message(Session session, Account account, String link) throws MessagingException {
        Words words = Words.of(Locale.forLanguageTag(account.language()));
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("no-reply@" + domain()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(account.email(), true));
        message.setSubject(words.text("identity.link.mail.subject"), StandardCharsets.UTF_8.name());
        message.setText(words.text("identity.link.mail.text", account.name(), link), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    private String domain() {
        String host = URI.create(webSettings.baseUrl()).getHost();
        return host == null || host.equals("localhost") ? "localhost.localdomain" : host;
    }

    private static Properties properties() {
        Properties properties = new Properties();
        for (String protocol : new String[] {"smtp", "smtps"}) {
            properties.setProperty("mail." + protocol + ".connectiontimeout", TIMEOUT_MILLIS);
            properties.setProperty("mail." + protocol + ".timeout", TIMEOUT_MILLIS);
            properties.setProperty("mail." + protocol + ".writetimeout", TIMEOUT_MILLIS);
        }
        properties.setProperty("mail.smtp.starttls.enable", "true");
        return properties;
    }
}
