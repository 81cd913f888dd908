import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A way people type a question that was written with care. */
enum Variant {
    CLEAN("clean", (text, random) -> text),
    BARE("no-diacritics", (text, random) -> Syllables.bare(text)),
    TONELESS("marks-no-tones", (text, random) -> Syllables.toneless(text)),
    HALF_BARE("half-bare", Variant::halfBare),
    SLIP("slip", Slips::finger),
    BARE_SLIP("no-diacritics-slip", (text, random) -> Slips.finger(Syllables.bare(text), random)),
    SOUND("sound-alike", Slips::ear),
    TELEX("telex", Keystrokes::telex),
    VNI("vni", Keystrokes::vni),
    OLD_TONES("other-tone-place", (text, random) -> Syllables.each(text, Variant::otherPlace)),
    NFD("nfd", (text, random) -> Normalizer.normalize(text, Normalizer.Form.NFD)),
    CP1258("half-composed", (text, random) -> Syllables.halfComposed(text)),
    SHORTHAND("shorthand", (text, random) -> Shorthand.of(text)),
    SIX("six-words", (text, random) -> firstSix(text)),
    SIX_BARE("six-words-bare", (text, random) -> Syllables.bare(firstSix(text))),
    JOINED("joined", Variant::joined);

    private static final int SHORT = 6;

    private final String label;
    private final Typing typing;

    /** Types the text; all chance comes from the given source. */
    private interface Typing {
        String typed(String text, Random random);
    }

    Variant(String label, Typing typing) {
        this.label = label;
        this.typing = typing;
    }

    String label() {
        return label;
    }

    /** The text as somebody types it in this way. */
    String typed(String text, Random random) {
        return typing.typed(Normalizer.normalize(text, Normalizer.Form.NFC), random);
    }

    private static String halfBare(String text, Random random) {
        List<Integer> marked = new ArrayList<>();
        List<String> words = Syllables.words(text);
        for (int i = 0; i < words.size(); i++) {
            if (!Syllables.bare(words.get(i)).equals(words.get(i))) {
                marked.add(i);
            }
        }
        Collections.shuffle(marked, random);
        Set<Integer> chosen = new HashSet<>(marked.subList(0, (marked.size() + 1) / 2));
        int[] seen = {0};
        return Syllables.each(text, word -> chosen.contains(seen[0]++) ? Syllables.bare(word) : word);
    }

    /** hòa for hoà and hoà for hòa: oa, oe and uy without an end consonant carry the tone in either place. */
    private static String otherPlace(String word) {
        int last = word.length() - 1;
        if (last < 1) {
            return word;
        }
        Letter first = Letter.of(word.charAt(last - 1));
        Letter second = Letter.of(word.charAt(last));
        String both = ("" + first.base() + second.base()).toLowerCase(java.util.Locale.ROOT);
        boolean movable = both.equals("oa") || both.equals("oe") || both.equals("uy");
        boolean afterQ = last >= 2 && Character.toLowerCase(word.charAt(last - 2)) == 'q';
        if (!movable || afterQ || first.mark() != 0 || second.mark() != 0) {
            return word;
        }
        return word.substring(0, last - 1)
                + first.withTone(second.tone()).composed()
                + second.withTone(first.tone()).composed();
    }

    private static String firstSix(String text) {
        String[] words = text.split("\\s+");
        return words.length <= SHORT ? text : String.join(" ", List.of(words).subList(0, SHORT));
    }

    /** Two neighbouring words without the blank between them. */
    private static String joined(String text, Random random) {
        List<Integer> blanks = new ArrayList<>();
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) == ' ' && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1))) {
                blanks.add(i);
            }
        }
        if (blanks.isEmpty()) {
            return text;
        }
        int blank = blanks.get(random.nextInt(blanks.size()));
        return text.substring(0, blank) + text.substring(blank + 1);
    }
}
