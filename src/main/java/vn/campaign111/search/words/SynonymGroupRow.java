package vn.campaign111.search.words;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;

/**
 * A kept {@link SynonymGroup}.
 *
 * @param phrases one a line
 * @param direction {@code both} or {@code one-way}
 * @param version see {@link SynonymGroups.Kept#version}
 */
@Introspected
@MappedEntity("synonym_group")
record SynonymGroupRow(
        @Id String id,
        String phrases,
        String direction,
        String note,
        String changedBy,
        Instant changedAt,
        int version) {

    private static final String ONE_WAY = "one-way";

    static SynonymGroupRow of(String id, int version, SynonymGroup group, String changedBy, Instant changedAt) {
        return new SynonymGroupRow(
                id,
                String.join("\n", group.phrases()),
                group.oneWay() ? ONE_WAY : "both",
                group.note(),
                changedBy,
                changedAt,
                version);
    }

    SynonymGroup group() {
        return new SynonymGroup(List.of(phrases.split("\n", -1)), direction.equals(ONE_WAY), note);
    }
}
