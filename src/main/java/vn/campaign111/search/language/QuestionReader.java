package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Understands what was typed: keys of a keyboard that was switched off, abbreviations, joined words, slips, missing
 * tones — in this order. What was typed stays as an alternative, but for keys no text holds and for missing tones, which
 * change no letter. Any text has a reading.
 */
public final class QuestionReader {

    public static final int LONGEST_TEXT = 1_000;
    public static final int MOST_DISTINCT_TOKENS = 64;
    /** Repeats count: each is looked for beside its neighbours. */
    public static final int MOST_TOKENS = 128;

    /** Words of asking are dropped from questions longer than this. */
    private static final int LONG_QUESTION = 3;

    private static final Set<String> ASKING = WordList.lines("question-words.txt").stream()
            .map(word -> Syllable.of(word).exact())
            .collect(Collectors.toUnmodifiableSet());

    private final Tokenizer tokenizer;

    /** Cuts text into words the way the index does. */
    @FunctionalInterface
    public interface Tokenizer {
        List<Token> tokens(String text);
    }

    /**
     * A word and where it stands.
     *
     * @param end exclusive
     */
    public record Token(String text, int start, int end) {}

    public QuestionReader(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Understands a question, or takes its words as they stand. */
    public Question read(String typed, boolean asTyped, Corpus corpus, Synonyms synonyms) {
        return asTyped ? readAsTyped(typed, synonyms) : read(typed, corpus, synonyms);
    }

    /** Understands a question with what a corpus and officers know of the language. */
    public Question read(String typed, Corpus corpus, Synonyms synonyms) {
        return read(
                typed,
                synonyms,
                tokens -> understand(tokens, corpus),
                phrase -> KeyboardSwitchedOff.read(phrase, corpus));
    }

    /** Takes the words as they stand: nothing decoded, mended or given tones. */
    public Question readAsTyped(String typed, Synonyms synonyms) {
        return read(typed, synonyms, slots -> slots, phrase -> phrase);
    }

    private Question read(
            String typed, Synonyms synonyms, UnaryOperator<List<Slot>> understand, UnaryOperator<List<Slot>> decode) {
        String text = cut(typed);
        QuestionSyntax syntax = QuestionSyntax.of(text);
        List<Token> all = tokenizer.tokens(syntax.text());
        List<Token> tokens = firstDistinct(all);
        List<Slot> slots = understand.apply(
                tokens.stream().map(token -> Slot.of(token.text())).toList());
        return new Question(
                withoutAsking(slots),
                phrases(syntax.phrases(), decode),
                phrases(syntax.excluded(), phrase -> phrase),
                synonyms.in(slots),
                WantsNew.in(slots),
                isBetter(slots) ? rewritten(text, tokens, slots) : null,
                typed.length() > text.length() || tokens.size() < all.size() || syntax.truncated());
    }

    private static List<Slot> understand(List<Slot> typed, Corpus corpus) {
        if (typed.isEmpty()) {
            return typed;
        }
        List<Slot> slots = KeyboardSwitchedOff.read(typed, corpus);
        slots = slots.stream().map(Abbreviations::expand).toList();
        slots = JoinedWords.split(slots, corpus);
        slots = Speller.correct(slots, corpus);
        return ToneRestorer.restore(slots, EverydayVietnamese.with(corpus));
    }

    private static String cut(String typed) {
        if (typed.length() <= LONGEST_TEXT) {
            return typed;
        }
        boolean inPair = Character.isHighSurrogate(typed.charAt(LONGEST_TEXT - 1));
        return typed.substring(0, inPair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }

    private static List<Token> firstDistinct(List<Token> tokens) {
        Set<String> seen = new HashSet<>();
        List<Token> first = new ArrayList<>();
        for (Token token : tokens) {
            boolean enough = seen.size() == MOST_DISTINCT_TOKENS && !seen.contains(token.text());
            if (enough || first.size() == MOST_TOKENS) {
                break;
            }
            seen.add(token.text());
            first.add(token);
        }
        return first;
    }

    private List<List<Syllable>> phrases(List<String> written, UnaryOperator<List<Slot>> decode) {
        List<List<Syllable>> phrases = new ArrayList<>();
        for (String phrase : written) {
            List<Slot> slots = tokenizer.tokens(phrase).stream()
                    .map(token -> Slot.of(token.text()))
                    .toList();
            List<Syllable> syllables = decode.apply(slots).stream()
                    .flatMap(slot -> slot.best().syllables().stream())
                    .toList();
            if (!syllables.isEmpty()) {
                phrases.add(syllables);
            }
        }
        return phrases;
    }

    private static List<Slot> withoutAsking(List<Slot> slots) {
        if (slots.stream().mapToInt(slot -> slot.best().syllables().size()).sum() <= LONG_QUESTION) {
            return slots;
        }
        List<Slot> marked = slots.stream()
                .map(slot -> isAsking(slot) ? slot.asAsked() : slot)
                .toList();
        return marked.stream().allMatch(Slot::asked) ? slots : marked;
    }

    /** A word of asking that was joined to another leaves that one telling. */
    private static boolean isAsking(Slot slot) {
        return slot.best().syllables().stream().allMatch(syllable -> ASKING.contains(syllable.exact()));
    }

    private static boolean isBetter(List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.best().origin())
                .anyMatch(origin -> origin != Reading.Origin.TYPED && origin != Reading.Origin.EXPANDED);
    }

    private static String rewritten(String text, List<Token> tokens, List<Slot> slots) {
        StringBuilder better = new StringBuilder();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            better.append(text, from, tokens.get(i).start());
            better.append(slots.get(i).best().written());
            from = tokens.get(i).end();
        }
        return better.append(text.substring(from)).toString().strip();
    }
}
