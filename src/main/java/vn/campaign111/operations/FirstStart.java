package vn.campaign111.operations;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.CreateAccount;
import vn.campaign111.identity.FirstAdministrator;
import vn.campaign111.identity.NewAccount;
import vn.campaign111.identity.OneTimeLinks;
import vn.campaign111.identity.Role;
import vn.campaign111.identity.Unit;
import vn.campaign111.kernel.Words;

/** What happens once, on an empty database: the administrator, and with the samples accounts to try everything. */
@Singleton
class FirstStart {

    private static final String SAMPLE_PROVINCE = "province-48";

    private final FirstAdministrator firstAdministrator;
    private final CreateAccount createAccount;
    private final OneTimeLinks links;
    private final Samples samples;
    private final String adminEmail;
    private final String adminPassword;
    private final Seed seed;

    FirstStart(
            FirstAdministrator firstAdministrator,
            CreateAccount createAccount,
            OneTimeLinks links,
            Samples samples,
            @Value("${campaign.admin-email:}") String adminEmail,
            @Value("${campaign.admin-password:}") String adminPassword,
            @Value("${campaign.seed:samples}") String seed) {
        this.firstAdministrator = firstAdministrator;
        this.createAccount = createAccount;
        this.links = links;
        this.samples = samples;
        this.adminEmail = adminEmail;
        this.adminPassword = adminPassword;
        this.seed = Seed.of(seed);
    }

    /** Returns the one-time links, each with what it is for. */
    List<String> run(Actor actor) throws IOException {
        List<String> told = new ArrayList<>(administratorLink());
        if (seed == Seed.SAMPLES) {
            samples.importAll(actor);
            told.add(Words.vietnamese().text("operations.sample-links") + ":");
            told.add(sampleAccount(actor, Role.AUTHOR, "bien-soan@mau.example", Unit.MINISTRY_ID));
            told.add(sampleAccount(actor, Role.REVIEWER, "tham-dinh@mau.example", Unit.MINISTRY_ID));
            told.add(sampleAccount(actor, Role.PUBLISHER, "xuat-ban@mau.example", Unit.MINISTRY_ID));
            told.add(sampleAccount(actor, Role.PROVINCE_MEMBER, "da-nang@mau.example", SAMPLE_PROVINCE));
        }
        return told;
    }

    /** Returns the link for creating the administrator while there is none. */
    List<String> administratorLink() {
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
        String id = createAccount
                .create(actor, NewAccount.of(email, name, unit, role))
                .id();
        return "  " + name + " (" + email + "): " + links.forNewAccount(actor, id);
    }
}
