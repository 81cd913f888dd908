package vn.campaign111.search.plan;

import static vn.campaign111.search.plan.Clause.weighted;

import java.util.ArrayList;
import java.util.List;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.plan.Clause.AllOf;
import vn.campaign111.search.plan.Clause.AnyOf;
import vn.campaign111.search.plan.Clause.Term;

/**
 * Which titles complete what is being typed: every word but the last must stand in the title, the last begins one of its
 * words.
 */
public final class TitlePlan {

    private static final int LONGEST_PREFIX = 40;
    private static final double EXACT = 1.5;
    private static final double PAIR = 2;
    private static final double WHOLE_WORD = 0.5;

    private final List<List<Syllable>> words;

    /** @param words the ways to understand each word, at least one word */
    public TitlePlan(List<List<Syllable>> words) {
        this.words = List.copyOf(words);
    }

    /** Returns what the title must hold. */
    public Clause matching() {
        List<Clause> all = new ArrayList<>();
        words.subList(0, words.size() - 1).forEach(word -> all.add(anyOf(TextFields.TITLE, word)));
        all.add(anyOf(
                TextFields.TITLE_PREFIXES,
                words.getLast().stream()
                        .filter(reading -> reading.folded().length() <= LONGEST_PREFIX)
                        .toList()));
        return new AllOf(all);
    }

    /** Returns what orders the titles; matches more than them, so filter it. */
    public Clause ranking() {
        List<Clause> sum = new ArrayList<>();
        int last = words.size() - 1;
        for (int i = 0; i <= last; i++) {
            sum.add(weighted(anyOf(TextFields.TITLE, words.get(i)), i == last ? WHOLE_WORD : 1));
            words.get(i).stream()
                    .filter(reading -> !reading.isBare())
                    .forEach(reading ->
                            sum.add(weighted(new Term(TextFields.exact(TextFields.TITLE), reading.exact()), EXACT)));
        }
        for (int i = 1; i < words.size(); i++) {
            String pair = TextFields.pair(
                    words.get(i - 1).getFirst().folded(),
                    words.get(i).getFirst().folded());
            sum.add(weighted(new Term(TextFields.pairs(TextFields.TITLE), pair), PAIR));
        }
        return new AnyOf(sum, 1);
    }

    private static Clause anyOf(String field, List<Syllable> readings) {
        List<Clause> terms = new ArrayList<>();
        readings.stream().map(Syllable::folded).distinct().forEach(folded -> terms.add(new Term(field, folded)));
        return new AnyOf(terms, 1);
    }
}
