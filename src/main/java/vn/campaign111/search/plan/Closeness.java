package vn.campaign111.search.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.campaign111.search.language.Corpus;
import vn.campaign111.search.language.Question;
import vn.campaign111.search.language.Reading;
import vn.campaign111.search.language.Slot;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.plan.Clause.Enough;
import vn.campaign111.search.plan.Clause.Enough.Part;

/**
 * Says what matches a question closely. Its words count, and its pairs of neighbouring words, each the more the rarer it
 * is among the documents: a word that stands everywhere counts next to nothing, whatever is said of it. Of a word whose
 * marks are known, a document that writes it with other marks gets only what the bare letters count. A phrase of the same
 * meaning counts besides, as much as its words.
 *
 * <p>A document that comes to three tenths of the whole is close. That looks little; but of a question in somebody's own
 * words few pairs stand anywhere as they were asked, and words that are scattered over a long text do not come so far. Of
 * the shares that were measured it brings the most answers to the first ten of those ordered by date.
 */
final class Closeness {

    private static final double SHARE = 0.3;
    /** Weights are whole numbers, so that every engine adds them up alike: eighths of a natural logarithm. */
    private static final double STEPS = 8;

    private final Corpus corpus;
    private final List<Part> parts = new ArrayList<>();
    private int whole;

    private Closeness(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Returns what matches closely.
     *
     * @param question that has words, or phrases
     * @param corpus of the documents it is asked of, which knows how rare words are
     */
    static Clause of(Question question, Corpus corpus) {
        Closeness closeness = new Closeness(corpus);
        closeness.words(question.telling());
        closeness.pairs(question.slots());
        question.synonyms().forEach(closeness::synonym);
        return closeness.clause();
    }

    private Clause clause() {
        return parts.isEmpty()
                ? new Clause.Everything()
                : new Enough(parts, Math.max(1, (int) Math.ceil(whole * SHARE)));
    }

    private void words(List<Slot> telling) {
        Set<String> counted = new HashSet<>();
        for (Slot slot : telling) {
            if (counted.add(slot.typed())) {
                word(slot);
            }
        }
    }

    private void word(Slot slot) {
        Reading best = slot.best();
        int bare = sum(best, syllable -> corpus.folded(syllable.folded()));
        parts.add(new Part(Plan.anyReading(slot, false), bare));
        whole += bare;
        if (best.exactWeight() > 0 && best.syllables().stream().anyMatch(syllable -> !syllable.isBare())) {
            int marks = sum(best, syllable -> corpus.exact(syllable.exact())) - bare;
            if (marks > 0) {
                parts.add(new Part(Plan.exactly(best), marks));
                whole += marks;
            }
        }
    }

    private void pairs(List<Slot> slots) {
        for (int i = 1; i < slots.size(); i++) {
            Slot one = slots.get(i - 1);
            Slot other = slots.get(i);
            if (one.asked() && other.asked()) {
                continue;
            }
            String first = one.best().last().folded();
            String second = other.best().first().folded();
            int weight = weight(corpus.foldedPair(first, second));
            parts.add(new Part(Plan.inTextOrFiles(TextFields::pairs, TextFields.pair(first, second)), weight));
            whole += weight;
        }
    }

    private void synonym(List<Syllable> phrase) {
        int weight = phrase.stream()
                .mapToInt(syllable -> weight(corpus.exact(syllable.exact())))
                .sum();
        parts.add(new Part(Plan.synonym(phrase), weight));
    }

    private int sum(Reading reading, ToLongFunction<Syllable> count) {
        return reading.syllables().stream()
                .mapToInt(syllable -> weight(count.applyAsLong(syllable)))
                .sum();
    }

    /** Returns what something counts that occurs so often in all documents, 1 or more. */
    private int weight(long count) {
        return Math.max(1, (int) Math.round(STEPS * Rarity.of(count, corpus)));
    }
}
