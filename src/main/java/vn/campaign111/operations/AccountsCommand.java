package vn.campaign111.operations;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.campaign111.identity.Account;
import vn.campaign111.identity.Accounts;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.CreateAccount;
import vn.campaign111.identity.CreateToken;
import vn.campaign111.identity.DisableAccount;
import vn.campaign111.identity.NewAccount;
import vn.campaign111.identity.OneTimeLinks;
import vn.campaign111.identity.ResetPassword;
import vn.campaign111.identity.Role;
import vn.campaign111.identity.Scope;
import vn.campaign111.identity.Unit;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Problem;

/** {@code accounts create|reset|disable|token}: keeps accounts without a browser. */
@Command(name = "accounts", description = "Create, reset and disable accounts; make API tokens.")
final class AccountsCommand {

    private static final int TOKEN_DAYS = 90;

    @ParentCommand
    CommandLine parent;

    @Spec
    CommandSpec spec;

    /** What is printed with {@code --json}: the one secret the command made, or nothing. */
    @Serdeable
    record Answer(String email, String result) {}

    @Command(name = "create", description = "Create an account and print the link for choosing its password.")
    int create(
            @Parameters(paramLabel = "EMAIL") String email,
            @Option(names = "--name", description = "Shown name; the e-mail when left out.") String name,
            @Option(names = "--unit", description = "Unit, for example province-48.", defaultValue = Unit.MINISTRY_ID)
                    String unit,
            @Option(
                            names = "--role",
                            description = "author, reviewer, publisher, librarian, province-member, auditor,"
                                    + " administrator; repeat or separate by commas.",
                            split = ",",
                            required = true)
                    List<String> roles) {
        return answer(email, (context, ignored) -> {
            NewAccount wanted = new NewAccount(email, name == null ? email : name, unit, roles(roles), "vi");
            Account account = context.getBean(CreateAccount.class).create(Actor.SYSTEM, wanted);
            return context.getBean(OneTimeLinks.class).forNewAccount(Actor.SYSTEM, account.id());
        });
    }

    @Command(name = "reset", description = "Make the password useless and print a link for choosing a new one.")
    int reset(@Parameters(paramLabel = "EMAIL") String email) {
        return answer(
                email,
                (context, accounts) -> context.getBean(ResetPassword.class)
                        .reset(Actor.SYSTEM, required(accounts, email).id()));
    }

    @Command(name = "disable", description = "Take an account out of use at once.")
    int disable(@Parameters(paramLabel = "EMAIL") String email) {
        return answer(email, (context, accounts) -> {
            context.getBean(DisableAccount.class)
                    .disable(Actor.SYSTEM, required(accounts, email).id());
            return "disabled";
        });
    }

    @Command(name = "token", description = "Make an API token with the rights of an account and print it.")
    int token(
            @Parameters(paramLabel = "EMAIL") String email,
            @Option(
                            names = "--scope",
                            description = "read, import, publish; repeat or separate by commas.",
                            split = ",",
                            required = true)
                    List<String> scopes,
            @Option(names = "--days", description = "How many days it works.", defaultValue = "" + TOKEN_DAYS)
                    int days) {
        return answer(
                email,
                (context, accounts) -> context.getBean(CreateToken.class)
                        .create(Actor.SYSTEM, required(accounts, email).id(), "command line", scopes(scopes), days));
    }

    private int answer(String email, BiFunction<ApplicationContext, Accounts, String> deed) {
        try (ApplicationContext context = CommandLine.open()) {
            String result = deed.apply(context, context.getBean(Accounts.class));
            spec.commandLine()
                    .getOut()
                    .println(parent.json ? context.getBean(Json.class).write(new Answer(email, result)) : result);
            return 0;
        }
    }

    private static Account required(Accounts accounts, String email) {
        return accounts.byEmail(email).orElseThrow(() -> Problem.notFound("account", email));
    }

    private static Set<Role> roles(List<String> keys) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<Issue> issues = new ArrayList<>();
        for (String key : keys) {
            Role.of(key).ifPresentOrElse(roles::add, () -> issues.add(Issue.of("--role", "role.unknown", key)));
        }
        InvalidInput.throwIfAny(issues);
        return roles;
    }

    private static Set<Scope> scopes(List<String> keys) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        List<Issue> issues = new ArrayList<>();
        for (String key : keys) {
            Scope.of(key).ifPresentOrElse(scopes::add, () -> issues.add(Issue.of("--scope", "scope.unknown", key)));
        }
        InvalidInput.throwIfAny(issues);
        return scopes;
    }
}
