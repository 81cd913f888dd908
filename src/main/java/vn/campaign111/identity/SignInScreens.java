package vn.campaign111.identity;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Problem;
import vn.campaign111.web.ClientAddress;
import vn.campaign111.web.Language;
import vn.campaign111.web.Redirect;
import vn.campaign111.web.View;
import vn.campaign111.web.Visitor;

/** The door: sign-in and sign-out. */
@Controller("/account")
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInScreens {

    private static final String HOME = "/account";

    private final SignIn signIn;
    private final SignOut signOut;
    private final Sessions sessions;
    private final Cookies cookies;
    private final ClientAddress clients;

    SignInScreens(SignIn signIn, SignOut signOut, Sessions sessions, Cookies cookies, ClientAddress clients) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.sessions = sessions;
        this.cookies = cookies;
        this.clients = clients;
    }

    /**
     * @param refusal why the last attempt failed, or empty
     */
    public record SignInPage(String email, String next, String refusal) {}

    @Get("/sign-in")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> page(HttpRequest<?> request, @Nullable @QueryValue String next) {
        String safe = Redirect.safe(next, HOME);
        if (Visitor.of(request).isSignedIn()) {
            return Redirect.to(safe);
        }
        return HttpResponse.ok(View.of("identity/sign-in", new SignInPage("", safe, "")));
    }

    @Post(uri = "/sign-in", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> signIn(HttpRequest<?> request, @Body SignInForm form) {
        String email = Objects.requireNonNullElse(form.email(), "");
        try {
            String password = Objects.requireNonNullElse(form.password(), "");
            Secret session = signIn.signIn(email, password, clients.network(request));
            Optional<Secret> former = cookies.session(request);
            former.ifPresent(sessions::end);
            MutableHttpResponse<?> response = Redirect.to(Redirect.safe(form.next(), HOME));
            cookies.setSession(response, session);
            return response;
        } catch (Problem problem) {
            String refusal = problem.sentence(Language.words(request));
            SignInPage page = new SignInPage(email, Redirect.safe(form.next(), HOME), refusal);
            MutableHttpResponse<?> response = HttpResponse.status(
                            HttpStatus.valueOf(problem.kind().status()))
                    .body(View.of("identity/sign-in", page));
            return problem instanceof Throttled throttled
                    ? response.header(HttpHeaders.RETRY_AFTER, Long.toString(throttled.seconds()))
                    : response;
        }
    }

    @Post(uri = "/sign-out", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> signOut(HttpRequest<?> request, Actor actor) {
        cookies.session(request).ifPresent(session -> signOut.signOut(actor, session));
        MutableHttpResponse<?> response = Redirect.done("/account/sign-in", "signed-out");
        cookies.dropSession(response);
        return response;
    }
}
