package vn.campaign111.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.Words;

/**
 * Tells people and tools what went wrong: problem+json for the API and whoever asks for JSON, a page otherwise. What is
 * not foreseen is logged under an incident number and told without details.
 */
@Singleton
public class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final String LAST_RESORT = """
            <!doctype html><html lang="vi"><meta charset="utf-8"><title>Có lỗi – 111</title>
            <h1>Có lỗi xảy ra</h1><p>Hãy thử lại sau ít phút.</p>
            <p>Cần giúp đỡ cho trẻ em? <a href="tel:111">Gọi 111</a> — miễn phí, 24/7.</p></html>
            """;

    private final Screens screens;
    private final Json json;
    private final List<ErrorPage> publicPages;

    Failures(Screens screens, Json json, List<ErrorPage> publicPages) {
        this.screens = screens;
        this.json = json;
        this.publicPages = List.copyOf(publicPages);
    }

    Failure of(HttpRequest<?> request, Problem problem) {
        Words words = Language.words(request);
        List<Failure.Detail> details = problem instanceof InvalidInput invalid
                ? invalid.issues().stream()
                        .map(issue -> new Failure.Detail(issue.field(), issue.code(), issue.sentence(words)))
                        .toList()
                : List.of();
        return failure(request, problem.kind().status(), problem.code(), problem.sentence(words), details, null);
    }

    Failure of(HttpRequest<?> request, int status, List<Failure.Detail> details) {
        String code = "http." + status;
        Words words = Language.words(request);
        String key = words.has("problem." + code) ? code : status >= 500 ? "http.500" : "http.400";
        return failure(request, status, code, words.text("problem." + key), details, null);
    }

    /** Logs what nobody foresaw and returns what may be told of it. */
    Failure unknown(HttpRequest<?> request, Throwable cause) {
        String incident = SecurityHeaders.requestId(request);
        LOG.error("incident {}: {} {} failed", incident, request.getMethod(), request.getPath(), cause);
        Words words = Language.words(request);
        return failure(request, 500, "http.500", words.text("problem.http.500"), List.of(), incident);
    }

    MutableHttpResponse<?> answer(HttpRequest<?> request, Failure failure) {
        MutableHttpResponse<?> response = HttpResponse.ok();
        replace(response, request, failure);
        return response;
    }

    /** Makes the response tell of the failure, whatever it held before. */
    void replace(MutableHttpResponse<?> response, HttpRequest<?> request, Failure failure) {
        response.status(HttpStatus.valueOf(failure.status()));
        response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (wantsJson(request)) {
            response.body(json.write(ProblemDetails.of(failure, SecurityHeaders.requestId(request))));
            response.header(HttpHeaders.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE);
            return;
        }
        Html.write(response, page(request, failure));
    }

    /** Tells whether the answer is for a program. */
    static boolean wantsJson(HttpRequest<?> request) {
        if (request.getPath().startsWith("/api/")) {
            return true;
        }
        String accepted = request.getHeaders().get(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("json") && !accepted.contains(MediaType.TEXT_HTML);
    }

    private String page(HttpRequest<?> request, Failure failure) {
        try {
            if (BackOffice.holds(request.getPath())) {
                boolean fragment = request.getHeaders().contains("HX-Request");
                return screens.html(request, View.of(fragment ? "web/error-fragment" : "web/error", failure));
            }
            return publicPages.isEmpty()
                    ? screens.html(request, View.of("web/plain-error", failure))
                    : publicPages.getFirst().html(request, failure);
        } catch (RuntimeException e) {
            LOG.error("the page telling of {} failed", failure.code(), e);
            return LAST_RESORT;
        }
    }

    private static Failure failure(
            HttpRequest<?> request,
            int status,
            String code,
            String sentence,
            List<Failure.Detail> details,
            @Nullable String incident) {
        Words words = Language.words(request);
        String title = "web.status." + status;
        return new Failure(
                status,
                code,
                words.text(words.has(title) ? title : "web.status.500"),
                sentence,
                details,
                incident,
                words.locale());
    }
}
