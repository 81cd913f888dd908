package vn.campaign111.search.studio;

import io.micronaut.http.uri.UriBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an officer looks at the list of frequent questions, so that whoever leaves it for a deed comes back to the same.
 *
 * @param period key of the period, or empty for the one that is shown first
 * @param language of the questions, or empty for all
 * @param show which questions, or empty for the open ones
 */
record QuestionList(String period, String language, String show) {

    static final String PATH = "/studio/search/questions";
    private static final String BETWEEN = ".";

    static QuestionList of(@Nullable String period, @Nullable String language, @Nullable String show) {
        return new QuestionList(
                Objects.requireNonNullElse(period, ""),
                Objects.requireNonNullElse(language, ""),
                Objects.requireNonNullElse(show, ""));
    }

    /** Reads what {@link #text} wrote; anything else is the list as it opens first. */
    static QuestionList of(String text) {
        String[] parts = text.split("\\.", -1);
        return parts.length == 3 ? new QuestionList(parts[0], parts[1], parts[2]) : new QuestionList("", "", "");
    }

    String text() {
        return String.join(BETWEEN, period, language, show);
    }

    String address() {
        return UriBuilder.of(PATH)
                .queryParam("period", period)
                .queryParam("locale", language)
                .queryParam("show", show)
                .toString();
    }
}
