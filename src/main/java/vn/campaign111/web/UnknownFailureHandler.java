package vn.campaign111.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers what nobody foresaw. */
@Singleton
class UnknownFailureHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private final Failures failures;

    UnknownFailureHandler(Failures failures) {
        this.failures = failures;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Throwable cause) {
        return failures.answer(request, failures.unknown(request, cause));
    }
}
