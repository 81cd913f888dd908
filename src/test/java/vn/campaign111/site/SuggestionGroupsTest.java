package vn.campaign111.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.campaign111.search.SearchEngine.Suggestion;

class SuggestionGroupsTest {

    private static List<Suggestion> proposed(String... types) {
        List<Suggestion> proposed = new ArrayList<>();
        for (String type : types) {
            proposed.add(new Suggestion(type + proposed.size(), type, type));
        }
        return proposed;
    }

    private static List<String> chosen(List<Suggestion> proposed, List<String> types) {
        return SuggestionGroups.choose(proposed, types, 8).stream()
                .map(Suggestion::documentId)
                .toList();
    }

    @Test
    void kindsStandTogetherWithTheGuidanceFirst() {
        assertThat(chosen(proposed("page", "campaign", "material", "article", "material"), List.of()))
                .containsExactly("article3", "material2", "material4", "campaign1", "page0");
    }

    @Test
    void noKindCrowdsOutTheOthers() {
        List<Suggestion> many = proposed(
                "material",
                "material",
                "material",
                "material",
                "material",
                "material",
                "material",
                "material",
                "article");

        assertThat(chosen(many, List.of())).hasSize(8).startsWith("article8").doesNotContain("material7");
    }

    @Test
    void aKindFillsTheRoomTheOthersLeave() {
        List<Suggestion> same = proposed("article", "article", "article", "article", "article", "article");

        assertThat(chosen(same, List.of())).hasSize(6);
    }

    @Test
    void onlyWantedKindsAreOffered() {
        assertThat(chosen(proposed("article", "material", "page"), List.of("material")))
                .containsExactly("material1");
    }
}
