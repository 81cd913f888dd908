package vn.campaign111.identity;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.filter.FilterContinuation;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import vn.campaign111.kernel.Problem;
import vn.campaign111.web.BackOffice;
import vn.campaign111.web.Visitor;
import vn.campaign111.web.WebSettings;

/**
 * Accepts a change on a back-office address only when it was sent by one of our own pages: the browser must not say that
 * it comes from elsewhere, and the token of this very session must be in the header {@code X-CSRF-Token}, the query or the
 * form field {@code _csrf}. A multipart form carries it in the address, so that it is checked before the files arrive.
 */
@ServerFilter("/**")
class ForgeryFilter implements Ordered {

    private static final String FIELD = "_csrf";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final URI base;
    private final ExecutorService executor;

    ForgeryFilter(WebSettings settings, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.base = URI.create(settings.baseUrl());
        this.executor = executor;
    }

    @RequestFilter
    Publisher<MutableHttpResponse<?>> check(
            HttpRequest<?> request, FilterContinuation<Publisher<MutableHttpResponse<?>>> chain) {
        if (SAFE.contains(request.getMethod()) || !BackOffice.holds(request.getPath())) {
            return chain.proceed();
        }
        if (comesFromElsewhere(request)) {
            return Mono.error(refusal());
        }
        return Mono.fromFuture(sentToken(request)).flatMapMany(sent -> {
            String expected = Visitor.of(request).formToken();
            boolean ours = !expected.isEmpty() && Secret.equal(expected, sent);
            return ours ? chain.proceed() : Mono.error(refusal());
        });
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after() + 1;
    }

    private boolean comesFromElsewhere(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null && !OWN_SITES.contains(site)) {
            return true;
        }
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return origin != null && !isOwn(origin, request.getHeaders().get(HttpHeaders.HOST));
    }

    /** Own is the configured address, or the host the browser itself says it is talking to. */
    private boolean isOwn(String origin, @Nullable String host) {
        return origin.equals(base.getScheme() + "://" + base.getAuthority())
                || origin.equals("http://" + host)
                || origin.equals("https://" + host);
    }

    private CompletableFuture<String> sentToken(HttpRequest<?> request) {
        String header = request.getHeaders().get("X-CSRF-Token");
        if (header != null) {
            return CompletableFuture.completedFuture(header);
        }
        String query = request.getParameters().get(FIELD);
        if (query != null) {
            return CompletableFuture.completedFuture(query);
        }
        boolean form = request.getContentType()
                .filter(type -> type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE))
                .isPresent();
        return form && request instanceof ServerHttpRequest<?> server
                ? formField(server)
                : CompletableFuture.completedFuture("");
    }

    /** Goes on in another thread, because the body can't be read a second time from within its first reading. */
    private CompletableFuture<String> formField(ServerHttpRequest<?> request) {
        return request.byteBody()
                .split(ByteBody.SplitBackpressureMode.FASTEST)
                .buffer()
                .thenApplyAsync(ForgeryFilter::tokenIn, executor)
                .toCompletableFuture();
    }

    private static String tokenIn(CloseableAvailableByteBody body) {
        try (body) {
            for (String pair : body.toString(StandardCharsets.US_ASCII).split("&", -1)) {
                if (pair.startsWith(FIELD + "=")) {
                    return URLDecoder.decode(pair.substring(FIELD.length() + 1), StandardCharsets.UTF_8);
                }
            }
            return "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Problem refusal() {
        return Problem.forbidden("form.forged");
    }
}
