package vn.campaign111.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryInsightsTest {

    private static final String LATENCY = "search.insights.top_queries.latency.enabled";

    @Test
    void serversThatKeepWhatPeopleAskAreNoticed() {
        assertThat(QueryInsights.keeping(settings(Map.of(), Map.of(LATENCY, "true"))))
                .containsExactly(LATENCY);
        assertThat(QueryInsights.keeping(settings(Map.of(LATENCY, "false"), Map.of(LATENCY, "true"))))
                .isEmpty();
        assertThat(QueryInsights.keeping(settings(Map.of(), Map.of()))).isEmpty();
    }

    private static JsonNode settings(Map<String, String> persistent, Map<String, String> defaults) {
        return JsonNode.from(Map.of("persistent", persistent, "defaults", defaults));
    }
}
