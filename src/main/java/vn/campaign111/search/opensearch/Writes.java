package vn.campaign111.search.opensearch;

import io.micronaut.json.tree.JsonNode;
import java.util.Collection;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.journal.JournalPoint;
import vn.campaign111.search.SearchDocument;

/**
 * Documents on their way into an index, sent a few megabytes at a time. Each carries the journal entry it is of, so that
 * of two writers the older loses; losing is no failure. When a send returns the servers have it on disk.
 */
final class Writes {

    private static final Logger LOG = LoggerFactory.getLogger(Writes.class);
    private static final int MOST_BYTES = 4_000_000;
    private static final String NEWEST_STAYS = "external_gte";
    private static final int CONFLICT = 409;

    private final Cluster cluster;
    private final Generation generation;
    private final Map<String, String> parameters;
    private Lines lines;

    /** @param findable whether what is sent is findable when a send returns */
    Writes(Cluster cluster, Generation generation, boolean findable) {
        this.cluster = cluster;
        this.generation = generation;
        this.parameters = findable ? Map.of("refresh", "true") : Map.of();
        this.lines = Lines.of(cluster);
    }

    void put(Collection<SearchDocument> documents, long sequence) {
        documents.forEach(document -> put(document, sequence));
    }

    void put(SearchDocument document, long sequence) {
        lines.add(Map.of("index", index(document.id(), sequence))).add(IndexedDocument.of(document, sequence));
        sendWhenFull();
    }

    void remove(Collection<String> ids, long sequence) {
        for (String id : ids) {
            lines.add(Map.of("delete", delete(id, sequence)));
            sendWhenFull();
        }
    }

    private static Map<String, Object> index(String id, long sequence) {
        return Map.of("_id", id, "version", sequence, "version_type", NEWEST_STAYS, "require_alias", true);
    }

    private static Map<String, Object> delete(String id, long sequence) {
        return Map.of("_id", id, "version", sequence, "version_type", NEWEST_STAYS);
    }

    private void sendWhenFull() {
        if (lines.size() >= MOST_BYTES) {
            send();
        }
    }

    void send() {
        if (lines.size() > 0) {
            sendPosition();
        }
    }

    /**
     * Sends what is there and, behind it, up to where the index holds the journal. With that line the server refuses the
     * whole of what comes too late; of deletions alone it would make an index by mistake.
     */
    void sendPosition() {
        JournalPoint point = generation.point();
        byte[] bytes = lines.add(Map.of("index", index(Generations.POSITION_DOCUMENT, point.sequence())))
                .add(Map.of(IndexFields.POSITION, point.sequence(), IndexFields.HASH, point.hash()))
                .bytes();
        lines = Lines.of(cluster);
        check(cluster.tellLines("/" + generation.writingName() + "/_bulk", parameters, bytes));
    }

    /** Looks whether everything was taken, or lost against something newer. */
    private static void check(JsonNode answer) {
        JsonNode errors = answer.get("errors");
        if (errors == null || !errors.getBooleanValue()) {
            return;
        }
        for (JsonNode item : Cluster.required(answer.get("items")).values()) {
            JsonNode result = item.entries().iterator().next().getValue();
            JsonNode error = result.get("error");
            JsonNode status = result.get("status");
            if (error != null && status != null && status.getIntValue() != CONFLICT) {
                JsonNode type = error.get("type");
                LOG.warn(
                        "OpenSearch refused a document: {} {}",
                        status.getIntValue(),
                        type == null ? "" : type.coerceStringValue());
                throw Cluster.unavailable();
            }
        }
    }
}
