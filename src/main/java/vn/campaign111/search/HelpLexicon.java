package vn.campaign111.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.campaign111.search.language.Spellings;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.language.WordList;

/**
 * Hears distress in a question, by the phrases of {@code search/help-phrases.txt}. A typed syllable with marks must agree
 * with the phrase, a bare one agrees without them; so «từ từ» is not heard as «tự tử», but «tu tu» is. Being asked once
 * too often is better than once too seldom. It needs no index, keeps nothing, and nothing typed may be logged.
 */
@Singleton
public final class HelpLexicon {

    private static final int LONGEST = 1_000;
    private static final int LONG_PHRASE = 3;
    private static final int MOST_SKIPPED_AT_GAP = 2;
    private static final String GAP = "…";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> HOTLINE_NUMBERS = Set.of("111", "18001567");

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final List<Phrase> lookAlikes = new ArrayList<>();

    /** A phrase of the lexicon; {@code gapAfter} is the syllable after which others may stand, or -1. */
    private record Phrase(HelpIntent intent, List<Syllable> syllables, int gapAfter, int rank) {}

    public HelpLexicon() {
        int rank = 0;
        String key = "";
        for (String line : WordList.lines("help-phrases.txt")) {
            if (line.startsWith("[")) {
                key = line.substring(1, line.length() - 1);
                continue;
            }
            boolean lookAlike = line.startsWith("~");
            boolean danger = line.startsWith("!");
            Phrase phrase = phrase(new HelpIntent(key, danger), lookAlike || danger ? line.substring(1) : line, rank++);
            if (lookAlike) {
                lookAlikes.add(phrase);
            } else {
                byFirst.computeIfAbsent(phrase.syllables().getFirst().folded(), first -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    /** Returns what the question is in distress about, danger at this moment first; never throws. */
    public Optional<HelpIntent> find(String question) {
        List<Word> words = words(question.substring(0, Math.min(LONGEST, question.length())));
        if (asksForHotline(words)) {
            return Optional.of(new HelpIntent(HelpIntent.HOTLINE, false));
        }
        lookAlikes.forEach(phrase -> blankOut(phrase, words));
        Phrase best = null;
        for (int at = 0; at < words.size(); at++) {
            for (Phrase phrase : beginningAt(words.get(at))) {
                if (length(phrase, words, at) > 0 && (best == null || isBefore(phrase, best))) {
                    best = phrase;
                }
            }
        }
        return Optional.ofNullable(best).map(Phrase::intent);
    }

    private static boolean isBefore(Phrase one, Phrase other) {
        return one.intent().dangerNow() == other.intent().dangerNow()
                ? one.rank() < other.rank()
                : one.intent().dangerNow();
    }

    /** What a typed word may be: itself, the keys it was typed with, what it is short for; none once it is blanked. */
    private record Word(List<Syllable> meanings, boolean toneless) {

        boolean means(Syllable meant) {
            for (Syllable meaning : meanings) {
                boolean marksOnly =
                        toneless && !meaning.isBare() && meaning.exact().equals(meant.toneless());
                if (meaning.agreesWith(meant) || marksOnly) {
                    return true;
                }
            }
            return false;
        }
    }

    private static List<Word> words(String question) {
        List<String> tokens =
                WORD.matcher(question).results().map(MatchResult::group).toList();
        boolean toneless = tokens.stream().map(Syllable::of).noneMatch(Syllable::isToned);
        List<Word> words = new ArrayList<>(tokens.size());
        tokens.forEach(token -> words.add(new Word(Spellings.of(token), toneless)));
        return words;
    }

    private static boolean asksForHotline(List<Word> words) {
        String joined = String.join(
                "",
                words.stream().map(word -> word.meanings().getFirst().folded()).toList());
        return HOTLINE_NUMBERS.contains(joined);
    }

    private Stream<Phrase> phrasesOf(Syllable syllable) {
        return byFirst.getOrDefault(syllable.folded(), List.of()).stream();
    }

    private List<Phrase> beginningAt(Word word) {
        return word.meanings().stream().flatMap(this::phrasesOf).toList();
    }

    private static void blankOut(Phrase lookAlike, List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            int length = length(lookAlike, words, at);
            for (int i = at; i < at + length; i++) {
                words.set(i, new Word(List.of(), false));
            }
        }
    }

    /** Returns how many words the phrase covers from there on, 0 when it does not stand there. */
    private static int length(Phrase phrase, List<Word> words, int start) {
        int skipped = 0;
        int at = start;
        for (int i = 0; i < phrase.syllables().size(); i++) {
            int allowed = mayFollowGap(phrase, i) ? MOST_SKIPPED_AT_GAP : i > 0 && isLong(phrase) ? 1 - skipped : 0;
            int from = at;
            while (at < words.size()
                    && at - from < allowed
                    && !words.get(at).means(phrase.syllables().get(i))) {
                at++;
            }
            if (at >= words.size() || !words.get(at).means(phrase.syllables().get(i))) {
                return 0;
            }
            skipped += mayFollowGap(phrase, i) ? 0 : at - from;
            at++;
        }
        return at - start;
    }

    private static boolean mayFollowGap(Phrase phrase, int syllable) {
        return syllable > 0 && phrase.gapAfter() == syllable - 1;
    }

    private static boolean isLong(Phrase phrase) {
        return phrase.syllables().size() >= LONG_PHRASE;
    }

    private static Phrase phrase(HelpIntent intent, String text, int rank) {
        List<Syllable> syllables = new ArrayList<>();
        int gapAfter = -1;
        for (String word : SPACE.split(text.strip(), -1)) {
            if (word.equals(GAP)) {
                gapAfter = syllables.size() - 1;
            } else {
                syllables.add(Syllable.of(word));
            }
        }
        return new Phrase(intent, List.copyOf(syllables), gapAfter, rank);
    }
}
