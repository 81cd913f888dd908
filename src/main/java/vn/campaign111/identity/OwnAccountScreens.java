package vn.campaign111.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.web.ClientAddress;
import vn.campaign111.web.Redirect;
import vn.campaign111.web.View;

/** One's own account: where to go from here, language, password. */
@Controller("/account")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnAccountScreens {

    private final Accounts accounts;
    private final ChangePassword changePassword;
    private final ChooseLanguage chooseLanguage;
    private final Cookies cookies;
    private final ClientAddress clients;

    OwnAccountScreens(
            Accounts accounts,
            ChangePassword changePassword,
            ChooseLanguage chooseLanguage,
            Cookies cookies,
            ClientAddress clients) {
        this.accounts = accounts;
        this.changePassword = changePassword;
        this.chooseLanguage = chooseLanguage;
        this.cookies = cookies;
        this.clients = clients;
    }

    public record Profile(Account account, List<String> roles) {}

    @Serdeable
    @Introspected
    record PasswordForm(
            @Nullable String current,
            @Nullable String password,
            @Nullable String again) {}

    @Serdeable
    @Introspected
    record LanguageForm(@Nullable String language, @Nullable String next) {}

    @Get
    View home(Actor actor) {
        return View.of("identity/home", profile(actor));
    }

    @Get("/password")
    View password(Actor actor) {
        return View.of("identity/password", profile(actor));
    }

    @Post(uri = "/password", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changePassword(HttpRequest<?> request, Actor actor, @Body PasswordForm form) {
        try {
            Secret session = changePassword.change(
                    actor,
                    Objects.requireNonNullElse(form.current(), ""),
                    Objects.requireNonNullElse(form.password(), ""),
                    Objects.requireNonNullElse(form.again(), ""),
                    clients.network(request));
            MutableHttpResponse<?> response = Redirect.done("/account", "password-changed");
            cookies.setSession(response, session);
            return response;
        } catch (InvalidInput e) {
            return HttpResponse.badRequest(passwordAgain(actor, e.issues()));
        } catch (Throttled e) {
            Issue issue = Issue.of("current", "password.throttled", e.seconds());
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS).body(passwordAgain(actor, List.of(issue)));
        }
    }

    @Post(uri = "/language", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> chooseLanguage(Actor actor, @Body LanguageForm form) {
        chooseLanguage.choose(actor, Objects.requireNonNullElse(form.language(), "vi"));
        return Redirect.to(Redirect.safe(form.next(), "/account"));
    }

    private View passwordAgain(Actor actor, List<Issue> issues) {
        return View.of("identity/password", profile(actor)).with(issues);
    }

    private Profile profile(Actor actor) {
        Account account = accounts.required(actor.accountId());
        List<String> roles = account.roles().stream().map(Role::key).toList();
        return new Profile(account, roles);
    }
}
