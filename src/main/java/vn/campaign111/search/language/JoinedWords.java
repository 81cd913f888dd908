package vn.campaign111.search.language;

import java.text.Normalizer;
import java.util.List;

/** Parts two syllables that were typed without the space between them. */
final class JoinedWords {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    private static final int SHORTEST_FOREIGN = 3;

    private JoinedWords() {}

    /**
     * Parts the words of a question. Who types marks and one word without them means a name («momo»), unless its parts
     * stand beside each other somewhere.
     */
    static List<Slot> split(List<Slot> slots, Corpus corpus) {
        boolean marked = slots.stream().anyMatch(slot -> !slot.best().first().isBare());
        return slots.stream()
                .map(slot -> split(slot, marked && slot.best().first().isBare(), corpus))
                .toList();
    }

    private static Slot split(Slot slot, boolean onlyPairs, Corpus corpus) {
        String token = Normalizer.normalize(slot.typed(), Normalizer.Form.NFC);
        boolean unknown = corpus.folded(slot.best().first().folded()) == 0;
        if (!unknown
                || slot.best().origin() != Reading.Origin.TYPED
                || token.length() < SHORTEST
                || token.length() > LONGEST
                || SyllableShape.isVietnamese(slot.best().first())
                || token.chars().allMatch(Character::isDigit)) {
            return slot;
        }
        int capital = capitalAfterSmallLetter(token, corpus);
        if (capital > 0) {
            return slot.preferring(parted(token, capital));
        }
        int best = -1;
        long most = 0;
        for (int at = 1; at < token.length(); at++) {
            long score =
                    score(Syllable.of(token.substring(0, at)), Syllable.of(token.substring(at)), onlyPairs, corpus);
            if (score > most) {
                most = score;
                best = at;
            }
        }
        return best < 0 ? slot : slot.preferring(parted(token, best));
    }

    /** Returns where a name was joined to a word, both being known: «vớiAnatolia»; -1 where that is nowhere. */
    private static int capitalAfterSmallLetter(String token, Corpus corpus) {
        for (int at = 1; at < token.length(); at++) {
            if (Character.isLowerCase(token.charAt(at - 1))
                    && Character.isUpperCase(token.charAt(at))
                    && isKnown(token.substring(0, at), corpus)
                    && isKnown(token.substring(at), corpus)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isKnown(String part, Corpus corpus) {
        return corpus.folded(Syllable.of(part).folded()) > 0;
    }

    /** Pairs that occur count far more than two words that are merely known; single letters need to be a pair. */
    private static long score(Syllable first, Syllable second, boolean onlyPairs, Corpus corpus) {
        if (!isWord(first) || !isWord(second)) {
            return 0;
        }
        long firstCount = corpus.folded(first.folded());
        long secondCount = corpus.folded(second.folded());
        if (firstCount == 0 || secondCount == 0) {
            return 0;
        }
        long pair = corpus.foldedPair(first.folded(), second.folded());
        boolean letter = first.folded().length() == 1 || second.folded().length() == 1;
        if (pair > 0) {
            return 1_000_000 + pair;
        }
        return letter || onlyPairs ? 0 : Math.min(firstCount, secondCount);
    }

    /** Shreds of words that some text happens to hold are no words. */
    private static boolean isWord(Syllable part) {
        return SyllableShape.isVietnamese(part)
                || (part.isBare() && part.folded().length() >= SHORTEST_FOREIGN)
                || isNumber(part);
    }

    private static boolean isNumber(Syllable part) {
        return part.folded().chars().allMatch(Character::isDigit);
    }

    private static Reading parted(String token, int at) {
        String first = token.substring(0, at);
        String second = token.substring(at);
        List<Syllable> syllables = List.of(Syllable.of(first), Syllable.of(second));
        return new Reading(syllables, first + " " + second, 1, 1, Reading.Origin.SPLIT);
    }
}
