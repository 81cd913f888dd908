package vn.campaign111.search.words;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.TextFolding;

/** The synonyms officers keep; few enough to be read all at once. */
@Singleton
public class SynonymGroups {

    /** The code of the refusal to overwrite what somebody else saved. */
    public static final String CHANGED_MEANWHILE = "synonyms.changed-meanwhile";

    private final SynonymGroupRows rows;

    SynonymGroups(SynonymGroupRows rows) {
        this.rows = rows;
    }

    /**
     * A group with who changed it last.
     *
     * @param version counts its changes, from 1; who changes it says which one they saw
     */
    public record Kept(String id, int version, SynonymGroup group, String changedBy, Instant changedAt) {

        /** @throws Problem when somebody changed it since that version */
        void requireVersion(int seen) {
            if (seen != version) {
                throw Problem.conflict(CHANGED_MEANWHILE);
            }
        }
    }

    /** Returns the groups, the last changed first. */
    public List<Kept> all() {
        return rows.newestFirst().stream().map(SynonymGroups::kept).toList();
    }

    /** Returns the groups in which the words stand, with or without marks. */
    public List<Kept> with(String words) {
        String wanted = TextFolding.fold(words);
        return all().stream()
                .filter(kept -> TextFolding.fold(
                                kept.group().line() + " " + kept.group().note())
                        .contains(wanted))
                .toList();
    }

    /** Returns the group, or nothing when it was deleted. */
    public Optional<Kept> find(String id) {
        return rows.findById(id).map(SynonymGroups::kept);
    }

    public Kept required(String id) {
        return find(id).orElseThrow(() -> Problem.notFound("synonyms", id));
    }

    /** Returns the group other than the given one in which the phrase stands. */
    Optional<SynonymGroup> holding(String phrase, String exceptId) {
        String key = WrittenPhrase.key(phrase);
        return rows.newestFirst().stream()
                .filter(row -> !row.id().equals(exceptId))
                .map(SynonymGroupRow::group)
                .filter(group -> group.phrases().stream()
                        .anyMatch(other -> WrittenPhrase.key(other).equals(key)))
                .findFirst();
    }

    private static Kept kept(SynonymGroupRow row) {
        return new Kept(row.id(), row.version(), row.group(), row.changedBy(), row.changedAt());
    }
}
