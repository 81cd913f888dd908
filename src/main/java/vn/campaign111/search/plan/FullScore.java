package vn.campaign111.search.plan;

import java.util.Set;
import java.util.stream.Collectors;
import vn.campaign111.search.language.Corpus;
import vn.campaign111.search.language.Question;
import vn.campaign111.search.language.Reading;
import vn.campaign111.search.language.Slot;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.plan.Clause.AllOf;
import vn.campaign111.search.plan.Clause.AnyOf;
import vn.campaign111.search.plan.Clause.Best;
import vn.campaign111.search.plan.Clause.Term;
import vn.campaign111.search.plan.Clause.Weighted;

/**
 * Says how high a document could score whose text says nothing but what is asked. Only words and pairs of words in the text
 * count, each the more the rarer it is; what stands in a title, a summary or a file adds to the score of a document, but
 * need not be there.
 */
final class FullScore {

    private final Corpus corpus;
    /** Words whose marks were guessed: others may be meant, so they count as one that stands but once. */
    private final Set<String> guessed;

    /** @param corpus of the documents that are asked, which knows how rare words are */
    FullScore(Question question, Corpus corpus) {
        this.corpus = corpus;
        this.guessed = question.slots().stream()
                .map(Slot::best)
                .filter(reading -> reading.origin() == Reading.Origin.GUESSED)
                .flatMap(reading -> reading.syllables().stream())
                .map(Syllable::exact)
                .collect(Collectors.toSet());
    }

    /** Returns the score, 0 or more. */
    double of(Clause clause) {
        return switch (clause) {
            case Term term -> rarity(term);
            case Weighted weighted -> weighted.weight() * of(weighted.clause());
            case AnyOf any -> any.clauses().stream().mapToDouble(this::of).sum();
            case AllOf all -> all.clauses().stream().mapToDouble(this::of).sum();
            case Best best ->
                best.clauses().stream().mapToDouble(this::of).max().orElse(0);
            default -> 0;
        };
    }

    private double rarity(Term term) {
        String text = term.text();
        return switch (term.field()) {
            case TextFields.TEXT -> rarity(corpus.folded(text));
            case TextFields.TEXT_EXACT -> rarity(guessed.contains(text) ? 1 : corpus.exact(text));
            case TextFields.TEXT_PAIRS -> rarity(corpus.foldedPair(first(text), second(text)));
            case TextFields.TEXT_EXACT_PAIRS -> rarity(corpus.exactPair(first(text), second(text)));
            default -> 0;
        };
    }

    private static String first(String pair) {
        return pair.substring(0, TextFields.endOfFirst(pair));
    }

    private static String second(String pair) {
        return pair.substring(TextFields.endOfFirst(pair) + 1);
    }

    private double rarity(long count) {
        return Rarity.of(count, corpus);
    }
}
