package vn.campaign111.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import vn.campaign111.kernel.Identifier;

/**
 * Gives every request an identifier and every answer its protective headers. A room that needs another policy sets the
 * header itself; what is set is left alone.
 */
@ServerFilter("/**")
class SecurityHeaders implements Ordered {

    /** Nothing from elsewhere, nothing inline; {@code data:} pictures are icons within style sheets. */
    static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The editor of Markdown fields places its menus with style attributes; scripts and sheets stay our own. */
    static final String BACK_OFFICE_POLICY = POLICY + "; style-src-attr 'unsafe-inline'";

    private static final String REQUEST_ID = SecurityHeaders.class.getName();
    private static final String TWO_YEARS = "max-age=63072000";

    private final boolean secure;

    SecurityHeaders(WebSettings settings) {
        this.secure = settings.isSecure();
    }

    /** Returns what this request is called in logs and in answers. */
    static String requestId(HttpRequest<?> request) {
        return request.getAttribute(REQUEST_ID, String.class).orElse("");
    }

    @RequestFilter
    void name(HttpRequest<?> request) {
        request.setAttribute(REQUEST_ID, Identifier.next());
    }

    @ResponseFilter
    void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("X-Request-Id", requestId(request));
        setIfAbsent(response, "X-Content-Type-Options", "nosniff");
        setIfAbsent(response, "Referrer-Policy", "same-origin");
        setIfAbsent(response, "X-Frame-Options", "DENY");
        boolean backOffice = BackOffice.holds(request.getPath());
        setIfAbsent(response, "Content-Security-Policy", backOffice ? BACK_OFFICE_POLICY : POLICY);
        setIfAbsent(response, "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        setIfAbsent(response, "Cross-Origin-Opener-Policy", "same-origin");
        if (secure) {
            setIfAbsent(response, "Strict-Transport-Security", TWO_YEARS);
        }
        if (backOffice) {
            setIfAbsent(response, HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static void setIfAbsent(MutableHttpResponse<?> response, String name, String value) {
        if (!response.getHeaders().contains(name)) {
            response.header(name, value);
        }
    }
}
