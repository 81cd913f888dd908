package vn.campaign111.search.plan;

import static vn.campaign111.search.plan.Clause.weighted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.plan.Clause.AllOf;
import vn.campaign111.search.plan.Clause.AnyOf;
import vn.campaign111.search.plan.Clause.Flat;
import vn.campaign111.search.plan.Clause.Term;

/**
 * Which documents complete what is being typed. Those first whose title holds every word, the last as a word or the
 * beginning of one; then those whose text holds two words or more, one behind the other. Where that finds nothing, see
 * {@link #loosely}.
 */
public final class CompletionPlan {

    private static final double EXACT = 1.5;
    private static final double PAIR = 2;
    private static final double WHOLE_WORD = 0.5;
    private static final double IN_SUMMARY = 0.5;
    /** Above any sum of the other terms. */
    private static final double IN_TITLE = 1_000;

    private final List<List<Syllable>> words;
    private final Clause inTitle;

    /** @param words the ways to understand each word, at least one word */
    public CompletionPlan(List<List<Syllable>> words) {
        this.words = List.copyOf(words);
        this.inTitle = inTitle(this.words);
    }

    /** Returns what completes. */
    public Clause matching() {
        return words.size() == 1 ? inTitle : new AnyOf(List.of(inTitle, new AllOf(pairs(TextFields.TEXT))), 1);
    }

    /**
     * Returns what completes when nothing else does: those whose text holds the one word, or all but the last of three or
     * more, which may be half a word. Of two words nothing is left out: the first alone says too little.
     */
    public Optional<Clause> loosely() {
        if (words.size() == 2) {
            return Optional.empty();
        }
        List<Clause> finished = words.size() == 1
                ? List.of(anyOf(TextFields.TEXT, words.getFirst()))
                : pairs(TextFields.TEXT).subList(0, words.size() - 2);
        return Optional.of(new AllOf(finished));
    }

    /** Returns what orders them; matches more than them, so filter it. */
    public Clause ranking() {
        List<Clause> sum = new ArrayList<>();
        sum.add(new Flat(inTitle, IN_TITLE));
        int last = words.size() - 1;
        for (int i = 0; i <= last; i++) {
            sum.add(weighted(anyOf(TextFields.TITLE, words.get(i)), i == last ? WHOLE_WORD : 1));
            words.get(i).stream()
                    .filter(reading -> !reading.isBare())
                    .forEach(reading ->
                            sum.add(weighted(new Term(TextFields.exact(TextFields.TITLE), reading.exact()), EXACT)));
        }
        if (last == 0) {
            sum.add(anyOf(TextFields.TEXT, words.getFirst()));
        }
        pairs(TextFields.TITLE).forEach(pair -> sum.add(weighted(pair, PAIR)));
        pairs(TextFields.SUMMARY).forEach(pair -> sum.add(weighted(pair, IN_SUMMARY)));
        sum.addAll(pairs(TextFields.TEXT));
        return Clause.anyOf(sum);
    }

    private static Clause inTitle(List<List<Syllable>> words) {
        List<Clause> all = new ArrayList<>();
        words.subList(0, words.size() - 1).forEach(word -> all.add(anyOf(TextFields.TITLE, word)));
        all.add(anyOf(TextFields.TITLE_PREFIXES, words.getLast().stream().flatMap(Syllable::beginnings)));
        return new AllOf(all);
    }

    private List<Clause> pairs(String field) {
        return IntStream.range(1, words.size())
                .<Clause>mapToObj(i -> new Term(
                        TextFields.pairs(field),
                        TextFields.pair(
                                words.get(i - 1).getFirst().folded(),
                                words.get(i).getFirst().folded())))
                .toList();
    }

    private static Clause anyOf(String field, List<Syllable> readings) {
        return anyOf(field, readings.stream().map(Syllable::folded));
    }

    private static Clause anyOf(String field, Stream<String> folded) {
        return Clause.anyOf(
                folded.distinct().<Clause>map(term -> new Term(field, term)).toList());
    }
}
