package vn.campaign111.site.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Completions of what is being typed.
 *
 * @param help what to show first when it sounds like distress, or null
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SuggestView(List<SuggestionView> suggestions, SearchView.@Nullable HelpView help) {

    /** A title that can be chosen, and where it leads. */
    @Serdeable
    record SuggestionView(String id, String type, String title, String url) {}
}
