package vn.campaign111.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person or a tool is told when a request fails. Immutable; holds nothing they may not see.
 *
 * @param status HTTP status
 * @param code stable
 * @param title a few words
 * @param sentence what happened and what to do
 * @param details one for each thing wrong with the input
 * @param incident what to quote when asking for help, or null when nothing was logged
 */
@Introspected
public record Failure(
        int status,
        String code,
        String title,
        String sentence,
        List<Detail> details,
        @Nullable String incident,
        Locale locale) {

    /** One thing wrong with the input. */
    @Serdeable
    public record Detail(String field, String code, String message) {}

    public Failure {
        details = List.copyOf(details);
    }
}
