import java.util.Random;

/** What stands in the box when the keys of an input method were pressed and nothing turned them into letters. */
final class Keystrokes {

    private static final String TONES = "" + Letter.ACUTE + Letter.GRAVE + Letter.HOOK + Letter.TILDE + Letter.DOT;

    private Keystrokes() {}

    static String telex(String text, Random random) {
        return Syllables.each(text, word -> keys(word, true, random.nextInt(5) == 0));
    }

    static String vni(String text, Random random) {
        return Syllables.each(text, word -> keys(word, false, random.nextInt(5) == 0));
    }

    /**
     * @param atOnce whether the tone is typed right behind its vowel instead of at the end of the word
     */
    private static String keys(String word, boolean telex, boolean atOnce) {
        StringBuilder keys = new StringBuilder();
        String tone = "";
        for (char c : word.toCharArray()) {
            Letter letter = Letter.of(c);
            keys.append(letter.base()).append(mark(letter, telex));
            if (letter.tone() != 0) {
                tone = String.valueOf((telex ? "sfrxj" : "12345").charAt(TONES.indexOf(letter.tone())));
                if (atOnce) {
                    keys.append(tone);
                    tone = "";
                }
            }
        }
        // ươ is typed with one w by nearly everybody.
        String typed = keys.append(tone).toString();
        return telex ? typed.replace("uwow", "uow") : typed.replace("u7o7", "uo7");
    }

    private static String mark(Letter letter, boolean telex) {
        return switch (letter.mark()) {
            case Letter.CIRCUMFLEX -> telex ? String.valueOf(Character.toLowerCase(letter.base())) : "6";
            case Letter.HORN -> telex ? "w" : "7";
            case Letter.BREVE -> telex ? "w" : "8";
            case Letter.STROKE -> telex ? "d" : "9";
            default -> "";
        };
    }
}
