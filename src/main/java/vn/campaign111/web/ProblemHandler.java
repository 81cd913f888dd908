package vn.campaign111.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import vn.campaign111.kernel.Problem;

/** Answers a refused or failed deed. */
@Singleton
class ProblemHandler implements ExceptionHandler<Problem, HttpResponse<?>> {

    private final Failures failures;

    ProblemHandler(Failures failures) {
        this.failures = failures;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Problem problem) {
        return failures.answer(request, failures.of(request, problem));
    }
}
