package vn.campaign111.journal;

import java.util.Map;
import java.util.TreeMap;

/**
 * A change about to be recorded.
 *
 * @param action what happened, past tense in kebab case: {@code edition-published}
 * @param subjectType kind of thing it happened to: {@code document}, {@code account}, {@code asset} …
 * @param subjectId which one
 * @param actor the account that did it, or {@code system}
 * @param details further facts, in the order of their names; never secrets, never personal data of a child
 */
public record Event(String action, String subjectType, String subjectId, String actor, Map<String, String> details) {

    /** The actor of what the product does by itself. */
    public static final String SYSTEM = "system";

    public Event {
        details = new TreeMap<>(details);
    }

    public static Event of(String action, String subjectType, String subjectId, String actor) {
        return new Event(action, subjectType, subjectId, actor, Map.of());
    }

    public Event with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(name, String.valueOf(value));
        return new Event(action, subjectType, subjectId, actor, more);
    }
}
