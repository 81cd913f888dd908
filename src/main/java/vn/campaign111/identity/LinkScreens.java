package vn.campaign111.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.web.Redirect;
import vn.campaign111.web.View;

/** The page behind a one-time link. */
@Controller("/account/link")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class LinkScreens {

    private final OneTimeLinks links;
    private final UseOneTimeLink useLink;
    private final Cookies cookies;

    LinkScreens(OneTimeLinks links, UseOneTimeLink useLink, Cookies cookies) {
        this.links = links;
        this.useLink = useLink;
        this.cookies = cookies;
    }

    public record LinkPage(String address, String email, String name) {}

    @Serdeable
    @Introspected
    record NewPassword(@Nullable String password, @Nullable String again) {}

    @Get("/{secret}")
    View page(String secret) {
        return view(secret);
    }

    @Post(uri = "/{secret}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> use(String secret, @Body NewPassword form) {
        try {
            Secret session = useLink.use(
                    known(secret).orElseThrow(UseOneTimeLink::gone),
                    Objects.requireNonNullElse(form.password(), ""),
                    Objects.requireNonNullElse(form.again(), ""));
            MutableHttpResponse<?> response = Redirect.done("/account", "password-chosen");
            cookies.setSession(response, session);
            return response;
        } catch (InvalidInput e) {
            return HttpResponse.badRequest(view(secret).with(e.issues()));
        }
    }

    private View view(String secret) {
        Account owner = known(secret).flatMap(links::owner).orElseThrow(UseOneTimeLink::gone);
        return View.of("identity/link", new LinkPage("/account/link/" + secret, owner.email(), owner.name()));
    }

    private static Optional<Secret> known(String secret) {
        return Secret.isValid(secret) ? Optional.of(new Secret(secret)) : Optional.empty();
    }
}
