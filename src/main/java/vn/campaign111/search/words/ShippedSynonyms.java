package vn.campaign111.search.words;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.TextFolding;
import vn.campaign111.search.SynonymBook;

/** The groups of synonyms the product comes with, and which of them officers switched off. */
@Singleton
public class ShippedSynonyms {

    private final ShippedSynonymsOffRows rows;

    ShippedSynonyms(ShippedSynonymsOffRows rows) {
        this.rows = rows;
    }

    /** That an officer switched a group off. */
    public record Off(String id, String reason, String changedBy, Instant changedAt) {}

    /**
     * A group on the list.
     *
     * @param line as the product writes it, see {@link vn.campaign111.search.language.Synonyms}
     * @param off by whom and why it is switched off, or null while it is used
     * @param shipped false for one that was switched off and that the product no longer comes with in this form; what
     *     stands in its place is used
     */
    public record Listed(String line, @Nullable Off off, boolean shipped) {

        /** Tells whether the search goes without it because of an officer. */
        public boolean isSwitchedOff() {
            return shipped && off != null;
        }
    }

    /** Returns every group: first those switched off, the last one first, then the others as the product orders them. */
    public List<Listed> all() {
        List<ShippedSynonymsOffRow> switchedOff = rows.newestFirst();
        Set<String> off = lines(switchedOff);
        Set<String> shipped = Set.copyOf(SynonymBook.shipped());
        return Stream.concat(
                        switchedOff.stream().map(row -> new Listed(row.line(), off(row), shipped.contains(row.line()))),
                        SynonymBook.shipped().stream()
                                .filter(line -> !off.contains(line))
                                .map(line -> new Listed(line, null, true)))
                .toList();
    }

    /** Returns the groups in which the words stand, with or without marks, in the order of {@link #all}. */
    public List<Listed> with(String words) {
        String wanted = TextFolding.fold(words);
        return all().stream()
                .filter(listed -> TextFolding.fold(listed.line()).contains(wanted))
                .toList();
    }

    /** Returns the group that is written so, or throws that there is none. */
    public Listed required(String line) {
        return all().stream()
                .filter(listed -> listed.line().equals(line))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("shipped-synonyms", line));
    }

    /** Returns the lines that are used, in the product's order. */
    public List<String> inForce() {
        Set<String> off = lines(rows.newestFirst());
        return SynonymBook.shipped().stream()
                .filter(line -> !off.contains(line))
                .toList();
    }

    private static Set<String> lines(List<ShippedSynonymsOffRow> rows) {
        return rows.stream().map(ShippedSynonymsOffRow::line).collect(Collectors.toUnmodifiableSet());
    }

    private static Off off(ShippedSynonymsOffRow row) {
        return new Off(row.id(), row.reason(), row.changedBy(), row.changedAt());
    }
}
