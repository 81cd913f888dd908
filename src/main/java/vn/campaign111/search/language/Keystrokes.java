package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the raw keys of a Vietnamese keyboard that was switched off: Telex ({@code veej} is vệ) and VNI ({@code ve65}).
 */
final class Keystrokes {

    private static final int LONGEST = 12;
    private static final String TELEX_TONES = "sfrxj";
    private static final String VNI_TONES = "SFRXJ";

    private Keystrokes() {}

    /**
     * Returns the syllables that the keys make, best first; empty when the token holds no such keys or they make nothing
     * that could be Vietnamese.
     */
    static List<Syllable> decode(String token) {
        if (token.length() < 2 || token.length() > LONGEST || !isAsciiWord(token)) {
            return List.of();
        }
        String keys = Ascii.lower(token);
        List<Typing> typings = new ArrayList<>(List.of(new Typing()));
        boolean vni = keys.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (!vni) {
            typings.add(new Typing().withPlainHorn());
        }
        return typings.stream()
                .map(typing -> typing.read(keys, vni))
                .filter(exact -> !exact.isEmpty() && SyllableShape.isVietnamese(exact))
                .map(Typing::finalY)
                .distinct()
                .map(Syllable::ofExact)
                .toList();
    }

    private static boolean isAsciiWord(String token) {
        return Ascii.isLetter(token.charAt(0)) && token.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    /** The letters on the screen while the keys go down, as an input method keeps them. */
    private static final class Typing {

        private final StringBuilder letters = new StringBuilder();
        private char tone = Letters.NO_TONE;
        private boolean changed;
        private boolean plainHorn;

        /** Reads uow as uơ (thuở) rather than ươ. */
        Typing withPlainHorn() {
            plainHorn = true;
            return this;
        }

        /** Returns the exact form, or an empty text when the keys have no such meaning or change nothing. */
        String read(String keys, boolean vni) {
            for (int i = 0; i < keys.length(); i++) {
                char key = keys.charAt(i);
                if (!(vni ? pressVni(key) : pressTelex(key))) {
                    return "";
                }
            }
            mendHorn();
            String exact = tone == Letters.NO_TONE ? letters.toString() : letters.toString() + tone;
            return changed ? exact : "";
        }

        /** No syllable has ưo before another letter: keyboards put the second horn by themselves. */
        private void mendHorn() {
            int half = letters.indexOf("ưo");
            if (half >= 0 && half + 2 < letters.length()) {
                letters.setCharAt(half + 1, 'ơ');
            }
        }

        static String finalY(String exact) {
            Syllable syllable = Syllable.ofExact(exact);
            String letters = Syllable.of(syllable.toneless()).exact();
            return letters + exact.substring(syllable.toneless().length());
        }

        private boolean pressTelex(char key) {
            if (hasVowel() && TELEX_TONES.indexOf(key) >= 0) {
                return setTone(Character.toUpperCase(key));
            }
            if (tone != Letters.NO_TONE && key == 'z') {
                tone = Letters.NO_TONE;
                changed = true;
                return true;
            }
            if (key == 'w') {
                return horn() || plain('ư', true);
            }
            if (key == 'd' && letters.indexOf("d") == 0) {
                return replaceAt(0, 'đ');
            }
            if ((key == 'a' || key == 'e' || key == 'o') && letters.indexOf(String.valueOf(key)) >= 0) {
                return replaceAt(letters.lastIndexOf(String.valueOf(key)), Letters.withVowelMark(key, '\u0302'));
            }
            return plain(key, false);
        }

        private boolean pressVni(char key) {
            return switch (key) {
                case '1', '2', '3', '4', '5' -> hasVowel() && setTone(VNI_TONES.charAt(key - '1'));
                case '6' -> circumflex();
                case '7' -> horn();
                case '8' -> replaceLast('a', 'ă');
                case '9' -> letters.indexOf("d") == 0 && replaceAt(0, 'đ');
                case '0' -> false;
                default -> plain(key, false);
            };
        }

        private boolean plain(char letter, boolean byKey) {
            letters.append(letter);
            changed |= byKey;
            return true;
        }

        private boolean setTone(char pressed) {
            if (tone == pressed) {
                return false;
            }
            tone = pressed;
            changed = true;
            return true;
        }

        private boolean circumflex() {
            return replaceLast('a', 'â') || replaceLast('e', 'ê') || replaceLast('o', 'ô');
        }

        private boolean horn() {
            if (letters.isEmpty()) {
                return false;
            }
            int pair = letters.indexOf("uo");
            if (pair >= 0 && !plainHorn) {
                letters.setCharAt(pair, 'ư');
                return replaceAt(pair + 1, 'ơ');
            }
            if (pair < 0 && letters.indexOf("ưo") >= 0) {
                return replaceAt(letters.indexOf("ưo") + 1, 'ơ');
            }
            int u = letters.charAt(0) == 'q' ? -1 : firstOfPair(letters.lastIndexOf("u"));
            int a = letters.lastIndexOf("a");
            if (u >= 0 && a == u + 1) {
                return replaceAt(u, 'ư');
            }
            if (letters.indexOf("oa") >= 0) {
                return replaceLast('a', 'ă');
            }
            return replaceLast('o', 'ơ') || (u >= 0 && replaceAt(u, 'ư')) || replaceLast('a', 'ă');
        }

        /** Of uu the first has the horn: cứu. */
        private int firstOfPair(int u) {
            return u > 0 && letters.charAt(u - 1) == 'u' ? u - 1 : u;
        }

        private boolean replaceLast(char letter, char with) {
            int at = letters.lastIndexOf(String.valueOf(letter));
            return at >= 0 && replaceAt(at, with);
        }

        private boolean replaceAt(int at, char with) {
            letters.setCharAt(at, with);
            changed = true;
            return true;
        }

        private boolean hasVowel() {
            return letters.chars().anyMatch(c -> "aăâeêioôơuưy".indexOf(c) >= 0);
        }
    }
}
