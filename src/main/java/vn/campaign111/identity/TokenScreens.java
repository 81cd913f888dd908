package vn.campaign111.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Words;
import vn.campaign111.web.Language;
import vn.campaign111.web.Option;
import vn.campaign111.web.Redirect;
import vn.campaign111.web.View;

/** One's own API tokens. */
@Controller("/studio/tokens")
@Secured("read-studio")
@ExecuteOn(TaskExecutors.BLOCKING)
class TokenScreens {

    private static final String LIST = "/studio/tokens";
    private static final int USUAL_DAYS = 90;

    private final ApiTokenRows rows;
    private final CreateToken createToken;
    private final RevokeToken revokeToken;
    private final Clock clock;

    TokenScreens(ApiTokenRows rows, CreateToken createToken, RevokeToken revokeToken, Clock clock) {
        this.rows = rows;
        this.createToken = createToken;
        this.revokeToken = revokeToken;
        this.clock = clock;
    }

    /**
     * @param state {@code usable}, {@code expired} or {@code revoked}
     */
    public record TokenLine(
            String id, String name, List<String> scopes, Instant createdAt, Instant expiresAt, String state) {}

    public record TokenList(
            List<TokenLine> tokens,
            String name,
            List<String> chosen,
            String days,
            List<Option> scopes,
            List<Option> terms) {}

    /**
     * @param token shown once
     */
    public record TokenShown(String name, String token) {}

    @Serdeable
    @Introspected
    record TokenForm(
            @Nullable String name,
            @Nullable List<String> scopes,
            @Nullable Integer days) {

        Set<Scope> known() {
            return Objects.requireNonNullElse(scopes, List.<String>of()).stream()
                    .flatMap(key -> Scope.of(key).stream())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
        }
    }

    @Get
    View list(HttpRequest<?> request, Actor actor) {
        return view(request, actor, new TokenForm("", List.of(), USUAL_DAYS));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Actor actor, @Body TokenForm form) {
        String name = Objects.requireNonNullElse(form.name(), "");
        try {
            String token = createToken.create(
                    actor, actor.accountId(), name, form.known(), Objects.requireNonNullElse(form.days(), 0));
            return HttpResponse.created(View.of("identity/token", new TokenShown(name, token)));
        } catch (InvalidInput e) {
            return HttpResponse.badRequest(view(request, actor, form).with(e.issues()));
        }
    }

    @Post(uri = "/{id}/revoke", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(Actor actor, String id) {
        revokeToken.revoke(actor, id);
        return Redirect.done(LIST, "token-revoked");
    }

    private View view(HttpRequest<?> request, Actor actor, TokenForm form) {
        Words words = Language.words(request);
        List<TokenLine> tokens =
                rows.ofAccount(actor.accountId()).stream().map(this::line).toList();
        List<Option> scopes = Arrays.stream(Scope.values())
                .map(scope -> new Option(scope.key(), words.text("identity.scope." + scope.key())))
                .toList();
        List<Option> terms = Stream.of(30, USUAL_DAYS, 365)
                .map(days -> new Option(days.toString(), words.text("identity.token.days", days)))
                .toList();
        TokenList model = new TokenList(
                tokens,
                Objects.requireNonNullElse(form.name(), ""),
                form.known().stream().map(Scope::key).toList(),
                String.valueOf(form.days()),
                scopes,
                terms);
        return View.of("identity/tokens", model);
    }

    private TokenLine line(ApiTokenRow token) {
        String state = token.revokedAt() != null ? "revoked" : token.isUsable(clock.instant()) ? "usable" : "expired";
        return new TokenLine(
                token.id(),
                token.name(),
                token.scopeList().stream().map(Scope::key).toList(),
                token.createdAt(),
                token.expiresAt(),
                state);
    }
}
