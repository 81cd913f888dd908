package vn.campaign111.search.opensearch;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.search.opensearch.Cluster.Patience;

/** Whether the servers keep what people ask, as their distribution does unless it is told not to. */
final class QueryInsights {

    private static final Logger LOG = LoggerFactory.getLogger(QueryInsights.class);
    private static final List<String> SETTINGS = List.of(
            "search.insights.top_queries.latency.enabled",
            "search.insights.top_queries.cpu.enabled",
            "search.insights.top_queries.memory.enabled");
    /** The first that names a setting decides. */
    private static final List<String> LAYERS = List.of("transient", "persistent", "defaults");

    private QueryInsights() {}

    /** Warns when questions would be kept; that the servers may not be asked is no failure. */
    static void warn(Cluster cluster) {
        JsonNode settings = cluster.ask(
                Patience.SHORT, "GET", "/_cluster/settings?include_defaults=true&flat_settings=true", Map.of());
        if (settings == null) {
            return;
        }
        for (String setting : keeping(settings)) {
            LOG.warn("OpenSearch keeps what people ask; set {} to false there", setting);
        }
    }

    /** Returns the settings by which questions are kept. */
    static List<String> keeping(JsonNode settings) {
        List<String> keeping = new ArrayList<>();
        for (String setting : SETTINGS) {
            if ("true".equals(value(settings, setting))) {
                keeping.add(setting);
            }
        }
        return keeping;
    }

    private static @Nullable String value(JsonNode settings, String name) {
        for (String layer : LAYERS) {
            JsonNode values = settings.get(layer);
            JsonNode value = values == null ? null : values.get(name);
            if (value != null) {
                return value.coerceStringValue();
            }
        }
        return null;
    }
}
