package vn.campaign111.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.List;

/** Gives the framework's own refusals (no such route, wrong method, too large, not readable) the form of all others. */
@Singleton
@Replaces(ErrorResponseProcessor.class)
class FrameworkFailures implements ErrorResponseProcessor<Object> {

    private final Failures failures;

    FrameworkFailures(Failures failures) {
        this.failures = failures;
    }

    @Override
    @SuppressWarnings("unchecked")
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        int status = response.code();
        if (status >= 500 && context.getRootCause().isPresent()) {
            failures.replace(
                    response,
                    context.getRequest(),
                    failures.unknown(
                            context.getRequest(), context.getRootCause().get()));
        } else {
            failures.replace(
                    response, context.getRequest(), failures.of(context.getRequest(), status, details(context)));
        }
        return (MutableHttpResponse<Object>) response;
    }

    private static List<Failure.Detail> details(ErrorContext context) {
        if (context.getRootCause().orElse(null) instanceof ConstraintViolationException violations) {
            return violations.getConstraintViolations().stream()
                    .map(FrameworkFailures::detail)
                    .toList();
        }
        return List.of();
    }

    private static Failure.Detail detail(ConstraintViolation<?> violation) {
        String field = "";
        for (Path.Node node : violation.getPropertyPath()) {
            field = String.valueOf(node.getName());
        }
        return new Failure.Detail(field, "constraint", violation.getMessage());
    }
}
