package vn.campaign111.search.opensearch;

import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.opensearch.Cluster.Patience;
import vn.campaign111.search.plan.DocumentFields;

/** Walks the documents of an index in an order, a few at a time, from where it was left. */
final class DocumentWalk {

    /** A query for all documents; what notes the position is none. */
    static final Map<String, Object> ALL = Map.of("exists", Map.of("field", DocumentFields.ID));

    /** At a time, when little is wanted of each. */
    static final int MANY = 500;

    /** At a time, when whole documents are wanted: one may have a megabyte, and a client takes a hundred. */
    static final int FEW = 50;

    private final Cluster cluster;
    private final Generation generation;
    private final List<Map<String, String>> order;
    private final int atATime;
    private @Nullable JsonNode after;

    /**
     * @param order fields that together name a document
     * @param atATime how many are asked for at once
     */
    DocumentWalk(Cluster cluster, Generation generation, List<Map<String, String>> order, int atATime) {
        this.cluster = cluster;
        this.generation = generation;
        this.order = order;
        this.atATime = atATime;
    }

    /** Hands over each document behind those handed over before; returns how many. */
    long each(Map<String, Object> wanted, Consumer<JsonNode> taker) {
        long taken = 0;
        for (long some = atATime; some == atATime; ) {
            some = some(wanted, taker);
            taken += some;
        }
        return taken;
    }

    /** Hands over some of the documents behind those handed over before; returns how many, 0 at the end. */
    long some(Map<String, Object> wanted, Consumer<JsonNode> taker) {
        Map<String, Object> body = new LinkedHashMap<>(wanted);
        body.put("size", atATime);
        body.put("query", ALL);
        body.put("sort", order);
        if (after != null) {
            body.put("search_after", after);
        }
        JsonNode answer =
                Cluster.required(cluster.ask(Patience.LONG, "POST", "/" + generation.name() + "/_search", body));
        long some = 0;
        for (JsonNode hit : Cluster.hits(answer)) {
            taker.accept(hit);
            after = hit.get("sort");
            some++;
        }
        return some;
    }
}
