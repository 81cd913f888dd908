package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts back tones and marks that were left out: the likeliest sequence of exact forms, by how often the corpus holds
 * each beside its neighbour (Viterbi over pairs). What was marked stays as typed, unless tones are missing throughout.
 */
final class ToneRestorer {

    private static final double WEIGHT = 0.8;
    private static final double WEIGHT_SMALL_CORPUS = 0.5;
    private static final int SMALL_CORPUS = 300;
    private static final int MOST_SPELLINGS = 10;
    private static final double PAIR_SHARE = 0.95;
    /** In a question with marks a bare syllable is mostly meant bare: how much likelier, as a logarithm. */
    private static final double BARE_BONUS = 2;
    /** The same where tones are there too: who writes them leaves none out. */
    private static final double BARE_BONUS_AMONG_TONES = 7;
    /** In a question without marks a rare bare spelling is hardly ever meant. */
    private static final double BARE_MALUS = -1;

    private static final double MARKED_QUESTION = 0.5;

    private ToneRestorer() {}

    static List<Slot> restore(List<Slot> slots, Corpus corpus) {
        if (slots.size() == 1 && ForeignWords.contains(slots.getFirst().typed())) {
            return slots;
        }
        List<Syllable> syllables =
                slots.stream().flatMap(slot -> slot.best().syllables().stream()).toList();
        boolean whole = syllables.stream().noneMatch(Syllable::isBare) && !tonesAreMissing(syllables);
        if (whole || SyllableShape.areForeign(syllables)) {
            return slots;
        }
        List<String> likeliest =
                evident(likeliest(candidates(syllables, corpus), syllables, corpus), syllables, corpus);
        double weight = corpus.documents() < SMALL_CORPUS ? WEIGHT_SMALL_CORPUS : WEIGHT;
        List<Slot> restored = new ArrayList<>(slots.size());
        int next = 0;
        for (Slot slot : slots) {
            int end = next + slot.best().syllables().size();
            boolean evident = IntStream.range(next, end).anyMatch(i -> isEvident(i, likeliest, corpus));
            restored.add(restore(
                    slot,
                    likeliest.subList(next, end),
                    weight,
                    evident ? Reading.Origin.RESTORED : Reading.Origin.GUESSED));
            next = end;
        }
        return restored;
    }

    /**
     * Among tones a bare syllable is given marks only where some text holds it so beside its neighbour: «ma túy» is not
     * «mà túy», however frequent mà is.
     */
    private static List<String> evident(List<String> likeliest, List<Syllable> typed, Corpus corpus) {
        if (typed.stream().noneMatch(Syllable::isToned)) {
            return likeliest;
        }
        List<String> evident = new ArrayList<>(likeliest);
        for (int i = 0; i < evident.size(); i++) {
            if (typed.get(i).isBare() && !isEvident(i, likeliest, corpus)) {
                evident.set(i, typed.get(i).exact());
            }
        }
        return evident;
    }

    /** Tells whether some text holds a word beside its neighbour; of a word alone nothing better is known. */
    private static boolean isEvident(int at, List<String> words, Corpus corpus) {
        return words.size() == 1
                || (at > 0 && corpus.exactPair(words.get(at - 1), words.get(at)) > 0)
                || (at + 1 < words.size() && corpus.exactPair(words.get(at), words.get(at + 1)) > 0);
    }

    private static Slot restore(Slot slot, List<String> exacts, double weight, Reading.Origin origin) {
        Reading best = slot.best();
        if (Abbreviations.isListed(slot.typed())
                || best.syllables().stream().map(Syllable::exact).toList().equals(exacts)) {
            return slot;
        }
        List<Syllable> syllables = exacts.stream().map(Syllable::ofExact).toList();
        String written = syllables.size() == 1
                ? syllables.getFirst().written(Reading.endsInY(slot.typed()))
                : String.join(" ", syllables.stream().map(Syllable::written).toList());
        return slot.replacingBest(new Reading(syllables, written, best.weight(), weight, origin));
    }

    private static boolean tonesAreMissing(List<Syllable> syllables) {
        return syllables.size() > 2
                && syllables.stream().noneMatch(Syllable::isToned)
                && syllables.stream().anyMatch(syllable -> !syllable.isBare());
    }

    private static List<List<String>> candidates(List<Syllable> syllables, Corpus corpus) {
        boolean toneless = tonesAreMissing(syllables);
        boolean amongTones = isMarked(syllables) && syllables.stream().anyMatch(Syllable::isToned);
        List<List<String>> all = new ArrayList<>(syllables.size());
        for (Syllable syllable : syllables) {
            List<String> spellings = corpus.spellings(syllable.folded()).stream()
                    .filter(exact -> couldMean(syllable, exact, toneless))
                    .limit(MOST_SPELLINGS)
                    .toList();
            boolean asTyped = spellings.isEmpty() || (amongTones && !spellings.contains(syllable.exact()));
            all.add(
                    asTyped
                            ? Stream.concat(Stream.of(syllable.exact()), spellings.stream())
                                    .toList()
                            : spellings);
        }
        return all;
    }

    private static boolean couldMean(Syllable typed, String exact, boolean toneless) {
        if (typed.isBare()) {
            return !toneless || Syllable.ofExact(exact).toneless().equals(typed.folded());
        }
        return toneless ? Syllable.ofExact(exact).toneless().equals(typed.toneless()) : exact.equals(typed.exact());
    }

    private static List<String> likeliest(List<List<String>> candidates, List<Syllable> typed, Corpus corpus) {
        boolean markedQuestion = isMarked(typed);
        double bonus = typed.stream().anyMatch(Syllable::isToned) ? BARE_BONUS_AMONG_TONES : BARE_BONUS;
        int length = candidates.size();
        double[][] score = new double[length][];
        int[][] from = new int[length][];
        for (int i = 0; i < length; i++) {
            List<String> here = candidates.get(i);
            score[i] = new double[here.size()];
            from[i] = new int[here.size()];
            for (int j = 0; j < here.size(); j++) {
                String exact = here.get(j);
                boolean bare = exact.equals(typed.get(i).exact());
                double own = bare ? (markedQuestion ? bonus : bareTexts(exact, here, corpus)) : 0;
                if (i == 0) {
                    score[i][j] = own + Math.log(alone(exact, corpus));
                    continue;
                }
                follow(candidates.get(i - 1), exact, score[i - 1], from[i], score[i], j, corpus);
                score[i][j] += own;
            }
        }
        return trace(candidates, score, from);
    }

    private static void follow(
            List<String> before, String exact, double[] scoreBefore, int[] from, double[] score, int j, Corpus corpus) {
        score[j] = Double.NEGATIVE_INFINITY;
        double alone = alone(exact, corpus);
        for (int k = 0; k < before.size(); k++) {
            double pair = corpus.exactPair(before.get(k), exact) / (corpus.exact(before.get(k)) + 1.0);
            double candidate = scoreBefore[k] + Math.log(PAIR_SHARE * pair + (1 - PAIR_SHARE) * alone);
            if (candidate > score[j]) {
                score[j] = candidate;
                from[j] = k;
            }
        }
    }

    private static List<String> trace(List<List<String>> candidates, double[][] score, int[][] from) {
        int last = candidates.size() - 1;
        int at = 0;
        for (int j = 1; j < score[last].length; j++) {
            at = score[last][j] > score[last][at] ? j : at;
        }
        String[] path = new String[candidates.size()];
        for (int i = last; i >= 0; i--) {
            path[i] = candidates.get(i).get(at);
            at = from[i][at];
        }
        return List.of(path);
    }

    /** A bare spelling that is rarer than a marked one mostly stands in texts written without marks altogether. */
    private static double bareTexts(String bare, List<String> spellings, Corpus corpus) {
        return corpus.exact(bare) < corpus.exact(spellings.getFirst()) ? BARE_MALUS : 0;
    }

    private static double alone(String exact, Corpus corpus) {
        return (corpus.exact(exact) + 0.5) / (corpus.syllables() + 1.0);
    }

    private static boolean isMarked(List<Syllable> syllables) {
        long marked = syllables.stream().filter(syllable -> !syllable.isBare()).count();
        return marked >= MARKED_QUESTION * syllables.size();
    }
}
