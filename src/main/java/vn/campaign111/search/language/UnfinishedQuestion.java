package vn.campaign111.search.language;

import java.util.List;

/** Reads what is still being typed: the last word may be the beginning of one. */
public final class UnfinishedQuestion {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 16;

    private final QuestionReader.Tokenizer tokenizer;

    public UnfinishedQuestion(QuestionReader.Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Returns the words in order, each with the syllables it may mean, the likeliest first. */
    public List<List<Syllable>> read(String typed, Corpus corpus) {
        String text = typed.substring(0, Math.min(LONGEST, typed.length()));
        List<Slot> slots = tokenizer.tokens(text).stream()
                .limit(MOST_WORDS)
                .map(token -> Slot.of(token.text()))
                .toList();
        return KeyboardSwitchedOff.read(slots, corpus).stream()
                .map(slot -> slot.readings().stream().map(Reading::first).toList())
                .toList();
    }
}
