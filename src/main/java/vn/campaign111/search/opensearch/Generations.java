package vn.campaign111.search.opensearch;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.journal.JournalPoint;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.Problem;
import vn.campaign111.search.opensearch.Cluster.Patience;

/**
 * The indices of this schema and the name by which the serving one is asked. The name holds the schema, so that a newer
 * product builds an index of its own while older ones go on with theirs.
 */
final class Generations {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    static final String POSITION_DOCUMENT = "journal-position";

    /** What {@link #begin} puts behind the name; another product's name may begin with this one's. */
    private static final String AS_BEGUN = "-[0-9a-z]{26}";

    private final Cluster cluster;
    private final String serving;

    Generations(Cluster cluster, OpenSearchSettings settings) {
        this.cluster = cluster;
        this.serving = settings.index() + "-" + IndexFields.SCHEMA;
    }

    /** Returns the name the serving index is asked by. */
    String servingName() {
        return serving;
    }

    /** Returns the index that serves, when there is one. */
    Optional<Generation> serving() {
        JsonNode answer = cluster.ask(Patience.SHORT, "GET", "/" + serving + "/_doc/" + POSITION_DOCUMENT, Map.of());
        if (answer == null) {
            return Optional.empty();
        }
        JsonNode kept = answer.get("_source");
        JournalPoint point = kept == null
                ? JournalPoint.START
                : new JournalPoint(
                        Cluster.required(kept.get(IndexFields.POSITION)).getLongValue(),
                        Cluster.required(kept.get(IndexFields.HASH)).getStringValue());
        return Optional.of(new Generation(Cluster.required(answer.get("_index")).getStringValue(), point));
    }

    /** Makes an empty index that does not serve yet. */
    Generation begin() {
        Generation next =
                new Generation(serving + "-" + Identifier.next().toLowerCase(Locale.ROOT), JournalPoint.START);
        cluster.tell("PUT", "/" + next.name(), Map.of(), IndexFields.definition());
        cluster.tell(
                "PUT", "/" + next.name() + "/_alias/" + next.writingName(), Map.of(), Map.of("is_write_index", true));
        return next;
    }

    /** Notes lastingly that an index holds everything up to a point of the journal; never moves back. */
    Generation moveTo(Generation generation, JournalPoint point) {
        Generation moved = generation.at(point);
        new Writes(cluster, moved, false).sendPosition();
        return moved;
    }

    /** Makes everything written to an index findable. */
    void refresh(Generation generation) {
        cluster.tell("POST", "/" + generation.name() + "/_refresh", Map.of(), Map.of());
    }

    /** Makes an index the one that serves, at once, and deletes all others of this schema. */
    void changeOver(Generation next) {
        List<Map<String, Object>> actions = new ArrayList<>();
        others(next).forEach(name -> actions.add(Map.of("remove_index", Map.of("index", name))));
        actions.add(Map.of("add", Map.of("index", next.name(), "alias", serving)));
        cluster.tell("POST", "/_aliases", Map.of(), Map.of("actions", actions));
    }

    /**
     * Deletes an index that came to nothing; one that can't be deleted now goes with the next changing over. One that
     * serves stays: the answer that it had been made to may have been lost.
     */
    void discard(Generation generation) {
        try {
            if (serves(generation)) {
                return;
            }
            cluster.ask(Patience.LONG, "DELETE", "/" + generation.name(), Map.of());
        } catch (Problem e) {
            LOG.warn("the unfinished search index {} is left behind for now", generation.name());
        }
    }

    private boolean serves(Generation generation) {
        return cluster.ask(Patience.LONG, "GET", "/" + generation.name() + "/_alias/" + serving, Map.of()) != null;
    }

    private List<String> others(Generation kept) {
        List<String> others = new ArrayList<>();
        @Nullable JsonNode all = cluster.ask(Patience.LONG, "GET", "/" + serving + "-*/_alias", Map.of());
        if (all != null) {
            all.entries().forEach(entry -> others.add(entry.getKey()));
            others.removeIf(name -> !name.substring(serving.length()).matches(AS_BEGUN));
        }
        others.remove(kept.name());
        return others;
    }
}
