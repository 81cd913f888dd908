package vn.campaign111.operations;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.campaign111.identity.Accounts;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.CreateAccount;
import vn.campaign111.identity.FirstAdministrator;
import vn.campaign111.identity.NewAccount;
import vn.campaign111.identity.OneTimeLinks;
import vn.campaign111.identity.Role;
import vn.campaign111.identity.Unit;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Words;

/**
 * What happens once: the administrator, and with the samples accounts to try everything. When it was cut short, the next
 * start does the rest; the journal says when all is done.
 */
@Singleton
class FirstStart {

    private static final String SUBJECT = "installation";
    private static final String SAMPLE_PROVINCE = "province-48";

    private final Journal journal;
    private final FirstAdministrator firstAdministrator;
    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final OneTimeLinks links;
    private final Samples samples;
    private final String adminEmail;
    private final String adminPassword;
    private final Seed seed;

    FirstStart(
            Journal journal,
            FirstAdministrator firstAdministrator,
            Accounts accounts,
            CreateAccount createAccount,
            OneTimeLinks links,
            Samples samples,
            @Value("${campaign.admin-email:}") String adminEmail,
            @Value("${campaign.admin-password:}") String adminPassword,
            @Value("${campaign.seed:samples}") String seed) {
        this.journal = journal;
        this.firstAdministrator = firstAdministrator;
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.links = links;
        this.samples = samples;
        this.adminEmail = adminEmail;
        this.adminPassword = adminPassword;
        this.seed = Seed.of(seed);
    }

    /** Returns the one-time links, each with what it is for; empty when the first start is over. */
    List<String> run(Actor actor) throws IOException {
        if (!journal.about(SUBJECT, SUBJECT, 1).isEmpty()) {
            return List.of();
        }
        List<String> told = new ArrayList<>(administratorLink());
        if (seed == Seed.SAMPLES) {
            samples.importAll(actor);
            told.add(Words.vietnamese().text("operations.sample-links") + ":");
            told.add(sampleAccount(actor, Role.AUTHOR, "bien-soan@mau.example", Unit.MINISTRY_ID));
            told.add(sampleAccount(actor, Role.REVIEWER, "tham-dinh@mau.example", Unit.MINISTRY_ID));
            told.add(sampleAccount(actor, Role.PUBLISHER, "xuat-ban@mau.example", Unit.MINISTRY_ID));
            told.add(sampleAccount(actor, Role.PROVINCE_MEMBER, "da-nang@mau.example", SAMPLE_PROVINCE));
        }
        recordDone(actor);
        return told;
    }

    @Transactional
    void recordDone(Actor actor) {
        journal.append(Event.of("first-start-done", SUBJECT, SUBJECT, actor.accountId()));
    }

    private List<String> administratorLink() {
        if (!adminPassword.isBlank()) {
            firstAdministrator.withPassword(adminEmail, adminPassword);
            return List.of();
        }
        return firstAdministrator
                .link(adminEmail)
                .map(link -> List.of(Words.vietnamese().text("operations.first-link") + ":", "  " + link))
                .orElse(List.of());
    }

    private String sampleAccount(Actor actor, Role role, String email, String unit) {
        String name = Words.vietnamese().text("operations.sample." + role.key());
        String id = accounts.byEmail(email)
                .orElseGet(() -> createAccount.create(actor, NewAccount.of(email, name, unit, role)))
                .id();
        return "  " + name + " (" + email + "): " + links.forNewAccount(actor, id);
    }
}
