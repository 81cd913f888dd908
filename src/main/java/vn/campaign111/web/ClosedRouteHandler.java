package vn.campaign111.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/** Answers who may not pass: people who are not signed in are led to the door, everybody else is told. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class ClosedRouteHandler implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    private static final String SIGN_IN = "/account/sign-in";

    private final Failures failures;

    ClosedRouteHandler(Failures failures) {
        this.failures = failures;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refusal) {
        HttpRequest<?> closed = request;
        if (refusal.isForbidden()) {
            return failures.answer(closed, failures.of(closed, Problem.forbidden("route.closed")));
        }
        if (closed.getHeaders().contains("HX-Request")) {
            return notSignedIn(closed).header("HX-Redirect", door(Redirect.cameFrom(closed)));
        }
        if (Failures.wantsJson(closed) || !BackOffice.holds(closed.getPath())) {
            return notSignedIn(closed).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return Redirect.to(door(
                closed.getMethod() == HttpMethod.GET
                        ? Redirect.safe(closed.getUri().toString(), "")
                        : Redirect.cameFrom(closed)));
    }

    private MutableHttpResponse<?> notSignedIn(HttpRequest<?> request) {
        Problem problem = new Problem(ProblemKind.UNAUTHENTICATED, "sign-in.needed");
        return failures.answer(request, failures.of(request, problem));
    }

    private static String door(String wanted) {
        return wanted.isEmpty()
                ? SIGN_IN
                : UriBuilder.of(SIGN_IN).queryParam("next", wanted).build().toString();
    }
}
