package vn.campaign111.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.campaign111.web.BackOffice;
import vn.campaign111.web.WebSettings;

/**
 * The two cookies of the back office: {@code session} once signed in, {@code visit} for the forms before that. Over HTTPS
 * both carry the {@code __Host-} prefix. Read and set on back-office addresses only.
 */
@Singleton
class Cookies {

    private final boolean secure;

    Cookies(WebSettings settings) {
        this.secure = settings.isSecure();
    }

    Optional<Secret> session(HttpRequest<?> request) {
        return read(request, "session");
    }

    Optional<Secret> visit(HttpRequest<?> request) {
        return read(request, "visit");
    }

    void setSession(MutableHttpResponse<?> response, Secret secret) {
        response.cookie(cookie("session", secret.value()));
    }

    void setVisit(MutableHttpResponse<?> response, Secret secret) {
        response.cookie(cookie("visit", secret.value()));
    }

    void dropSession(MutableHttpResponse<?> response) {
        response.cookie(cookie("session", "").maxAge(0));
    }

    private Optional<Secret> read(HttpRequest<?> request, String name) {
        if (!BackOffice.holds(request.getPath())) {
            return Optional.empty();
        }
        return request.getCookies()
                .findCookie(fullName(name))
                .map(Cookie::getValue)
                .filter(Secret::isValid)
                .map(Secret::new);
    }

    private Cookie cookie(String name, String value) {
        return Cookie.of(fullName(name), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax);
    }

    private String fullName(String name) {
        return secure ? "__Host-" + name : name;
    }
}
