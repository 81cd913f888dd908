package vn.campaign111.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Page;
import vn.campaign111.kernel.Words;
import vn.campaign111.web.Language;
import vn.campaign111.web.Option;
import vn.campaign111.web.Redirect;
import vn.campaign111.web.View;

/** Where administrators keep the accounts. */
@Controller("/studio/accounts")
@Secured("manage-accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountScreens {

    private static final String LIST = "/studio/accounts";
    private static final int PAGE_SIZE = 50;

    private final Accounts accounts;
    private final Units units;
    private final CreateAccount createAccount;
    private final ChangeRoles changeRoles;
    private final DisableAccount disableAccount;
    private final EnableAccount enableAccount;
    private final ResetPassword resetPassword;
    private final OneTimeLinks links;
    private final LinkMail mail;

    AccountScreens(
            Accounts accounts,
            Units units,
            CreateAccount createAccount,
            ChangeRoles changeRoles,
            DisableAccount disableAccount,
            EnableAccount enableAccount,
            ResetPassword resetPassword,
            OneTimeLinks links,
            LinkMail mail) {
        this.accounts = accounts;
        this.units = units;
        this.createAccount = createAccount;
        this.changeRoles = changeRoles;
        this.disableAccount = disableAccount;
        this.enableAccount = enableAccount;
        this.resetPassword = resetPassword;
        this.links = links;
        this.mail = mail;
    }

    public record AccountLine(Account account, String unit, List<String> roles) {}

    public record AccountList(Page<AccountLine> page) {}

    public record AccountNew(
            String email, String name, String unit, List<String> chosen, List<Option> units, List<Option> roles) {}

    public record AccountView(Account account, String unit, List<String> chosen, List<Option> roles, boolean own) {}

    /**
     * @param link shown once
     * @param mail what became of sending it: the key of a {@link LinkMail.Outcome}
     */
    public record LinkShown(Account account, String link, String mail) {}

    @Serdeable
    @Introspected
    record AccountForm(
            @Nullable String email,
            @Nullable String name,
            @Nullable String unit,
            @Nullable List<String> roles) {

        NewAccount wanted() {
            return new NewAccount(
                    Objects.requireNonNullElse(email, ""),
                    Objects.requireNonNullElse(name, ""),
                    Objects.requireNonNullElse(unit, ""),
                    known(roles),
                    "vi");
        }
    }

    @Serdeable
    @Introspected
    record RolesForm(@Nullable List<String> roles) {}

    @Get
    View list(HttpRequest<?> request, @Nullable @QueryValue Integer from) {
        Locale locale = Language.of(request);
        Page<Account> page = accounts.page(from == null ? 0 : Math.clamp(from, 0, 1_000_000), PAGE_SIZE);
        return View.of(
                "identity/accounts",
                new AccountList(page.map(account ->
                        new AccountLine(account, units.label(account.unitId(), locale), keys(account.roles())))));
    }

    @Get("/new")
    View blank(HttpRequest<?> request) {
        return View.of("identity/account-new", entered(request, NewAccount.of("", "", "")));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Actor actor, @Body AccountForm form) {
        NewAccount wanted = form.wanted();
        try {
            Account account = createAccount.create(actor, wanted);
            String link = links.forNewAccount(actor, account.id());
            return HttpResponse.created(View.of("identity/account-link", shown(account, link)));
        } catch (InvalidInput e) {
            return HttpResponse.badRequest(
                    View.of("identity/account-new", entered(request, wanted)).with(e.issues()));
        }
    }

    @Get("/{id}")
    View one(HttpRequest<?> request, Actor actor, String id) {
        return View.of("identity/account", view(request, actor, id));
    }

    @Post(uri = "/{id}/roles", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeRoles(HttpRequest<?> request, Actor actor, String id, @Body RolesForm form) {
        try {
            changeRoles.change(actor, id, known(form.roles()));
            return Redirect.done(LIST + "/" + id, "roles-changed");
        } catch (InvalidInput e) {
            return HttpResponse.badRequest(
                    View.of("identity/account", view(request, actor, id)).with(e.issues()));
        }
    }

    @Post(uri = "/{id}/disable", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> disable(Actor actor, String id) {
        disableAccount.disable(actor, id);
        return Redirect.done(LIST + "/" + id, "account-disabled");
    }

    @Post(uri = "/{id}/enable", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enable(Actor actor, String id) {
        enableAccount.enable(actor, id);
        return Redirect.done(LIST + "/" + id, "account-enabled");
    }

    @Post(uri = "/{id}/reset", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    View reset(Actor actor, String id) {
        String link = resetPassword.reset(actor, id);
        return View.of("identity/account-link", shown(accounts.required(id), link));
    }

    private LinkShown shown(Account account, String link) {
        return new LinkShown(account, link, mail.send(account, link).key());
    }

    private AccountView view(HttpRequest<?> request, Actor actor, String id) {
        Account account = accounts.required(id);
        return new AccountView(
                account,
                units.label(account.unitId(), Language.of(request)),
                keys(account.roles()),
                roles(request),
                actor.accountId().equals(id));
    }

    private AccountNew entered(HttpRequest<?> request, NewAccount wanted) {
        Locale locale = Language.of(request);
        List<Option> options = units.current().stream()
                .map(unit -> new Option(unit.id(), unit.label(locale)))
                .toList();
        return new AccountNew(
                wanted.email(), wanted.name(), wanted.unitId(), keys(wanted.roles()), options, roles(request));
    }

    private static List<Option> roles(HttpRequest<?> request) {
        Words words = Language.words(request);
        return Arrays.stream(Role.values())
                .map(role -> new Option(
                        role.key(),
                        words.text("identity.role." + role.key()) + " – "
                                + words.text("identity.role." + role.key() + ".about")))
                .toList();
    }

    private static List<String> keys(Set<Role> roles) {
        return roles.stream().map(Role::key).toList();
    }

    private static Set<Role> known(@Nullable List<String> keys) {
        return Objects.requireNonNullElse(keys, List.<String>of()).stream()
                .flatMap(key -> Role.of(key).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
