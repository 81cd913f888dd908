package vn.campaign111.site.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.OtherLanguages;
import vn.campaign111.catalog.OtherLanguages.OtherLanguage;
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

    static SuggestView of(PublicSearch.Suggestions offered, OtherLanguages otherLanguages, Locale words) {
        return new SuggestView(
                offered.suggestions().stream()
                        .map(one -> SuggestionView.of(one, otherLanguages.of(one.title(), one.locale(), words)))
                        .toList(),
                offered.help().map(SearchView.HelpView::of).orElse(null));
    }

    /**
     * A title that can be chosen, and where it leads.
     *
     * @param group what documents of its type are called, for people
     * @param titleHighlight the title, HTML-escaped, with what was typed in mark elements
     * @param locale language of the title
     * @param languageNote says what language that is, where it is not the one of the groups; else null
     */
    @Serdeable(naming = SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SuggestionView(
            String id,
            String type,
            String group,
            String title,
            String titleHighlight,
            String url,
            String locale,
            @Nullable String languageNote) {

        static SuggestionView of(PublicSearch.Suggestion suggestion, Optional<OtherLanguage> other) {
            return new SuggestionView(
                    suggestion.id(),
                    suggestion.type(),
                    suggestion.group(),
                    suggestion.title(),
                    suggestion.titleHtml(),
                    suggestion.path(),
                    other.map(OtherLanguage::code).orElse(suggestion.locale()),
                    other.map(OtherLanguage::note).orElse(null));
        }
    }
}
