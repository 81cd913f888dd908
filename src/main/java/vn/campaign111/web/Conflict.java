package vn.campaign111.web;

import java.time.Instant;
import java.util.List;

/**
 * What somebody else saved while a form was open, and how the form differs from it. Immutable.
 *
 * @param author the name of who saved
 * @param at when
 * @param changes from what was saved to what stands in the form; empty when both say the same
 */
public record Conflict(String author, Instant at, List<FieldChange> changes) {

    public Conflict {
        changes = List.copyOf(changes);
    }
}
