package vn.campaign111.site.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.site.PublicSearch;

/**
 * Completions of what is being typed.
 *
 * @param suggestions those of one type together, guidance first
 * @param help what to show before them when it sounds like distress, or null
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SuggestView(List<SuggestionView> suggestions, SearchView.@Nullable HelpView help) {

    static SuggestView of(PublicSearch.Suggestions offered) {
        return new SuggestView(
                offered.suggestions().stream().map(SuggestionView::of).toList(),
                offered.help().map(SearchView.HelpView::of).orElse(null));
    }

    /**
     * A title that can be chosen, and where it leads.
     *
     * @param group what documents of its type are called, for people
     * @param titleHighlight the title, HTML-escaped, with what was typed in mark elements
     */
    @Serdeable(naming = SnakeCaseStrategy.class)
    record SuggestionView(String id, String type, String group, String title, String titleHighlight, String url) {

        static SuggestionView of(PublicSearch.Suggestion suggestion) {
            return new SuggestionView(
                    suggestion.id(),
                    suggestion.type(),
                    suggestion.group(),
                    suggestion.title(),
                    suggestion.titleHtml(),
                    suggestion.path());
        }
    }
}
