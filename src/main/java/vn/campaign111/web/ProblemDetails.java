package vn.campaign111.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A failure as tools read it: RFC 9457 with our stable code and the issues found. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProblemDetails(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<Failure.Detail> issues) {

    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemDetails of(Failure failure, String requestId) {
        return new ProblemDetails(
                "urn:campaign111:problem:" + failure.code(),
                failure.title(),
                failure.status(),
                failure.sentence(),
                "urn:campaign111:request:" + requestId,
                failure.code(),
                failure.details());
    }
}
