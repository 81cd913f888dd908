import java.text.Normalizer;

/**
 * A Vietnamese letter taken apart.
 *
 * @param base the bare letter in its case, d for đ
 * @param mark combining breve, circumflex or horn, {@link #STROKE} for đ, or 0
 * @param tone combining tone mark, or 0
 */
record Letter(char base, char mark, char tone) {

    static final char GRAVE = '\u0300';
    static final char ACUTE = '\u0301';
    static final char TILDE = '\u0303';
    static final char HOOK = '\u0309';
    static final char DOT = '\u0323';
    static final char CIRCUMFLEX = '\u0302';
    static final char BREVE = '\u0306';
    static final char HORN = '\u031b';
    static final char STROKE = '\u0335';

    private static final String TONES = "" + GRAVE + ACUTE + TILDE + HOOK + DOT;

    static Letter of(char composed) {
        if (composed == 'đ' || composed == 'Đ') {
            return new Letter(composed == 'đ' ? 'd' : 'D', STROKE, '\0');
        }
        String parts = Normalizer.normalize(String.valueOf(composed), Normalizer.Form.NFD);
        char mark = 0;
        char tone = 0;
        for (char part : parts.substring(1).toCharArray()) {
            if (TONES.indexOf(part) >= 0) {
                tone = part;
            } else {
                mark = part;
            }
        }
        return new Letter(parts.charAt(0), mark, tone);
    }

    Letter withTone(char other) {
        return new Letter(base, mark, other);
    }

    /** The letter with its vowel mark and without its tone, composed. */
    String toneless() {
        if (mark == STROKE) {
            return base == 'd' ? "đ" : "Đ";
        }
        return mark == 0 ? String.valueOf(base) : Normalizer.normalize("" + base + mark, Normalizer.Form.NFC);
    }

    /** The letter, fully composed. */
    String composed() {
        return tone == 0 ? toneless() : Normalizer.normalize(toneless() + tone, Normalizer.Form.NFC);
    }

    /** Vowel mark composed, tone behind it: as code page 1258 writes. */
    String halfComposed() {
        return tone == 0 ? toneless() : toneless() + tone;
    }
}
