package vn.campaign111.search.opensearch;

import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.opensearch.Cluster.Patience;

/** Walks the documents of an index in an order, a few at a time, from where it was left. */
final class Everything {

    /** All documents; what notes the position is none. */
    static final Map<String, Object> QUERY = Map.of("exists", Map.of("field", IndexFields.ID));

    private static final int AT_A_TIME = 500;

    private final Cluster cluster;
    private final Generation generation;
    private final List<Map<String, String>> order;
    private @Nullable JsonNode after;

    /** @param order fields that together name a document */
    Everything(Cluster cluster, Generation generation, List<Map<String, String>> order) {
        this.cluster = cluster;
        this.generation = generation;
        this.order = order;
    }

    /** Hands over each document behind those handed over before; returns how many. */
    long each(Map<String, Object> wanted, Consumer<JsonNode> taker) {
        long taken = 0;
        for (long some = AT_A_TIME; some == AT_A_TIME; ) {
            some = some(wanted, taker);
            taken += some;
        }
        return taken;
    }

    /** Hands over some of the documents behind those handed over before; returns how many, 0 at the end. */
    long some(Map<String, Object> wanted, Consumer<JsonNode> taker) {
        Map<String, Object> body = new LinkedHashMap<>(wanted);
        body.put("size", AT_A_TIME);
        body.put("query", QUERY);
        body.put("sort", order);
        if (after != null) {
            body.put("search_after", after);
        }
        JsonNode answer =
                Cluster.required(cluster.ask(Patience.LONG, "POST", "/" + generation.name() + "/_search", body));
        long some = 0;
        for (JsonNode hit : Cluster.required(
                        Cluster.required(answer.get("hits")).get("hits"))
                .values()) {
            taker.accept(hit);
            after = hit.get("sort");
            some++;
        }
        return some;
    }
}
