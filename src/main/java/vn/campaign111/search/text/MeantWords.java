package vn.campaign111.search.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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

    private static final Meant NONE = new Meant(-1);
    /** In letters: a text that says the same few words over and over is not one run. */
    private static final int LONGEST_RUN = 200;

    private final Map<String, Meant> byFolded = new HashMap<>();
    /** What is meant by words that were met. Texts share their words, so each is looked at once for a question. */
    private final IdentityHashMap<Syllable, Met> met = new IdentityHashMap<>();

    private final boolean alone;
    /** By {@link ReadText.Words#mark}: whether any word that bears it may be meant. */
    private final boolean[] marks = new boolean[ReadText.Words.MARKS];
    /** Those of them whose words may tell something by themselves. */
    private final boolean[] tellingMarks = new boolean[ReadText.Words.MARKS];

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
        byFolded.forEach((folded, meant) -> {
            int mark = ReadText.Words.mark(folded);
            marks[mark] = true;
            tellingMarks[mark] |= alone || meant.mayTell(folded);
        });
    }

    /** One folded form that is meant, and which of the ways to write it. */
    private static final class Meant {
        final int number;
        final Set<String> exact = new HashSet<>();
        /** Numbers of what may stand behind it. */
        final BitSet next = new BitSet();

        boolean bare;
        boolean anyMarks;

        Meant(int number) {
            this.number = number;
        }

        /** Tells whether any way to write it may be worth marking by itself. */
        boolean mayTell(String folded) {
            return anyMarks
                    || (bare && !SyllableShape.isVietnamese(folded))
                    || !exact.stream().allMatch(SyllableShape::isVietnamese);
        }

        boolean agreesWith(Syllable written) {
            return anyMarks || exact.contains(written.exact()) || (bare && written.isBare());
        }
    }

    /**
     * A word of a text.
     *
     * @param meant what is meant by it, or {@link #NONE}
     * @param telling whether it is worth marking by itself
     */
    private record Met(Meant meant, boolean telling) {}

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
        return byFolded.computeIfAbsent(syllable.folded(), folded -> new Meant(byFolded.size()));
    }

    private void inOrder(List<Syllable> syllables) {
        for (int i = 1; i < syllables.size(); i++) {
            neighbours(syllables.get(i - 1), syllables.get(i));
        }
    }

    /** Notes that one may stand behind the other, where both are meant. */
    private void neighbours(Syllable first, Syllable second) {
        Meant before = byFolded.get(first.folded());
        Meant behind = byFolded.get(second.folded());
        if (before != null && behind != null) {
            before.next.set(behind.number);
        }
    }

    private Met meet(Syllable written) {
        Meant meant = byFolded.get(written.folded());
        return meant == null || !meant.agreesWith(written)
                ? new Met(NONE, false)
                : new Met(meant, alone || !SyllableShape.isVietnamese(written.exact()));
    }

    /** Returns how many words there are. */
    int count() {
        return byFolded.size();
    }

    /**
     * Words that stand one after the other as they were asked, with nothing but space between.
     *
     * @param words their numbers, each below {@link #count}
     */
    record Run(int start, int end, List<Integer> words) {}

    /** Returns the runs of a text that are worth marking, in their order, looking no further than the given length. */
    List<Run> telling(ReadText text, int length) {
        return runs(text, length, true);
    }

    /** As {@link #telling}, but the single words that tell nothing. */
    List<Run> notTelling(ReadText text, int length) {
        return runs(text, length, false);
    }

    private List<Run> runs(ReadText text, int length, boolean telling) {
        Runs runs = new Runs(text.text(), telling);
        ReadText.Words words = text.words();
        for (int word = next(words, 0, telling);
                word < words.count() && words.end(word) <= length;
                word = next(words, word + 1, telling)) {
            Met one = met.computeIfAbsent(words.written(word), this::meet);
            if (one.meant() != NONE) {
                runs.add(one, words.start(word), words.end(word));
            }
        }
        return runs.closed();
    }

    private int next(ReadText.Words words, int from, boolean telling) {
        return telling ? words.nextInRun(from, marks, tellingMarks) : words.next(from, marks);
    }

    /** Joins words to runs as they come, and keeps those that tell or those that do not. */
    private static final class Runs {
        private final String text;
        private final boolean wanted;
        private final List<Run> runs = new ArrayList<>();
        private final List<Integer> words = new ArrayList<>();
        private Meant last = NONE;
        private int start;
        private int end;
        private boolean telling;

        Runs(String text, boolean wanted) {
            this.text = text;
            this.wanted = wanted;
        }

        void add(Met word, int from, int to) {
            if (last.next.get(word.meant().number) && to - start <= LONGEST_RUN && isBlank(end, from)) {
                telling = true;
            } else {
                close();
                start = from;
                telling = word.telling();
            }
            words.add(word.meant().number);
            end = to;
            last = word.meant();
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
            if (!words.isEmpty() && telling == wanted) {
                runs.add(new Run(start, end, List.copyOf(words)));
            }
            words.clear();
        }

        List<Run> closed() {
            close();
            return runs;
        }
    }
}
