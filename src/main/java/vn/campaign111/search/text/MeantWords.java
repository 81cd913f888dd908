package vn.campaign111.search.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.campaign111.search.language.Question;
import vn.campaign111.search.language.Reading;
import vn.campaign111.search.language.Slot;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.language.SyllableShape;

/**
 * The words a question means, found again in a text: what was typed with marks is not found where other marks stand.
 * Neighbours of the question that are neighbours in the text make a run; a single syllable of a longer question («em»,
 * «bị») tells nothing, unless it is no syllable of Vietnamese (a name, a number).
 */
final class MeantWords {

    /** Few words of a text are meant: the others are passed over by one bit of their hash codes. */
    private static final int HASH_BITS = 0x7FF;

    private final Map<String, Meant> byFolded = new HashMap<>();
    private final BitSet hashes = new BitSet(HASH_BITS + 1);
    /** Folded forms, and which may stand behind each. */
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    /** Exact forms that were met, and whether they are syllables of Vietnamese. */
    private final Map<String, Boolean> vietnamese = new HashMap<>();

    private final boolean alone;

    MeantWords(Question question) {
        this.alone = question.telling().size() == 1;
        question.telling().forEach(this::add);
        for (List<Syllable> synonym : question.synonyms()) {
            synonym.forEach(syllable -> meant(syllable).exact.add(syllable.exact()));
            inOrder(synonym);
        }
        List<Slot> slots = question.slots();
        for (int i = 0; i < slots.size(); i++) {
            for (Reading reading : slots.get(i).readings()) {
                inOrder(reading.syllables());
                if (i > 0) {
                    slots.get(i - 1).readings().forEach(before -> neighbours(before.last(), reading.first()));
                }
            }
        }
    }

    /** One folded form that is meant, and which of the ways to write it. */
    private static final class Meant {
        final int number;
        final String folded;
        final Set<String> exact = new HashSet<>();
        boolean bare;
        boolean anyMarks;

        Meant(int number, String folded) {
            this.number = number;
            this.folded = folded;
        }

        boolean agreesWith(Syllable written) {
            return anyMarks || exact.contains(written.exact()) || (bare && written.isBare());
        }
    }

    private void add(Slot slot) {
        boolean typedBare = Syllable.of(slot.typed()).isBare();
        for (Reading reading : slot.readings()) {
            for (Syllable syllable : reading.syllables()) {
                Meant meant = meant(syllable);
                meant.exact.add(syllable.exact());
                meant.bare = true;
                meant.anyMarks |= typedBare && reading.origin() != Reading.Origin.DECODED;
            }
        }
    }

    private Meant meant(Syllable syllable) {
        hashes.set(syllable.folded().hashCode() & HASH_BITS);
        return byFolded.computeIfAbsent(syllable.folded(), folded -> new Meant(byFolded.size(), folded));
    }

    private void inOrder(List<Syllable> syllables) {
        for (int i = 1; i < syllables.size(); i++) {
            neighbours(syllables.get(i - 1), syllables.get(i));
        }
    }

    private void neighbours(Syllable first, Syllable second) {
        neighbours.computeIfAbsent(first.folded(), folded -> new HashSet<>()).add(second.folded());
    }

    private boolean areNeighbours(String first, String second) {
        return neighbours.getOrDefault(first, Set.of()).contains(second);
    }

    /** Returns how many words there are. */
    int count() {
        return byFolded.size();
    }

    /**
     * Words that stand one after the other as they were asked, with nothing but space between.
     *
     * @param words their numbers, each below {@link #count}
     * @param telling whether they are worth marking
     */
    record Run(int start, int end, List<Integer> words, boolean telling) {}

    /** Returns the runs of a text in their order, looking no further than the given length. */
    List<Run> runs(ReadText text, int length) {
        Runs runs = new Runs(text.text());
        ReadText.Words words = text.words();
        for (int word = 0; word < words.count() && words.end(word) <= length; word++) {
            if (!hashes.get(words.hash(word) & HASH_BITS)) {
                continue;
            }
            Syllable written = words.written(word);
            Meant meant = byFolded.get(written.folded());
            if (meant != null && meant.agreesWith(written)) {
                runs.add(meant, written, words.start(word), words.end(word));
            }
        }
        return runs.closed();
    }

    /** Joins words to runs as they come. */
    private final class Runs {
        private final String text;
        private final List<Run> runs = new ArrayList<>();
        private List<Integer> words = List.of();
        private String last = "";
        private int start;
        private int end;
        private boolean telling;

        Runs(String text) {
            this.text = text;
        }

        void add(Meant meant, Syllable written, int from, int to) {
            if (!words.isEmpty() && areNeighbours(last, meant.folded) && isBlank(end, from)) {
                telling = true;
            } else {
                close();
                words = new ArrayList<>();
                start = from;
                telling = alone || !vietnamese.computeIfAbsent(written.exact(), SyllableShape::isVietnamese);
            }
            words.add(meant.number);
            end = to;
            last = meant.folded;
        }

        private boolean isBlank(int from, int to) {
            for (int place = from; place < to; place++) {
                if (!Character.isWhitespace(text.charAt(place))) {
                    return false;
                }
            }
            return true;
        }

        private void close() {
            if (!words.isEmpty()) {
                runs.add(new Run(start, end, words, telling));
            }
        }

        List<Run> closed() {
            close();
            return runs;
        }
    }
}
