package vn.campaign111.search.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which letters make a syllable of Vietnamese: an initial, a rhyme, and a tone the rhyme can carry. */
public final class SyllableShape {

    private static final String[] INITIALS = {
        "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
        "n", "p", "r", "s", "t", "v", "x", ""
    };

    private static final Set<String> RHYMES = words("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
            i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
            o oc oi om on ong oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo
            oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
            u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uôc uôi uôm uôn uông uôt
            uy uya uych uynh uyt uyu uyên uyêt
            ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
            y yêm yên yêng yêt yêu""");

    /** What may follow gi and qu, whose last letter is also the first of the rhyme in writing. */
    private static final Set<String> RHYMES_AFTER_GLIDE =
            words("n a êng êc êm êt êu ên ê n m p t nh ch y yên yêt ynh yt ych yu ya ơ");

    private static final Set<String> FOLDED_RHYMES =
            RHYMES.stream().map(Syllable::foldedOf).collect(Collectors.toUnmodifiableSet());

    private SyllableShape() {}

    /** Tells whether a word is a syllable or, without marks, what is left of one. */
    static boolean isVietnamese(Syllable word) {
        return word.isBare() ? isVietnameseWithoutMarks(word.folded()) : isVietnamese(word.exact());
    }

    /** Tells whether an exact form is a syllable somebody could pronounce. */
    public static boolean isVietnamese(String exact) {
        Syllable syllable = Syllable.ofExact(exact);
        String letters = syllable.toneless();
        for (String initial : INITIALS) {
            if (letters.startsWith(initial) && isRhyme(initial, letters.substring(initial.length()), false)) {
                return !isStopped(letters) || !syllable.isToned() || exact.endsWith("S") || exact.endsWith("J");
            }
        }
        return false;
    }

    /** Tells whether letters without marks are what is left of a syllable when its marks are dropped. */
    static boolean isVietnameseWithoutMarks(String folded) {
        for (String initial : INITIALS) {
            if (folded.startsWith(initial) && isRhyme(initial, folded.substring(initial.length()), true)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether nothing is marked and every second word is of another language. */
    static boolean areForeign(List<Syllable> words) {
        long foreign = words.stream()
                .filter(word -> !isVietnameseWithoutMarks(word.folded()))
                .count();
        return words.stream().allMatch(Syllable::isBare) && foreign * 2 >= words.size();
    }

    private static boolean isRhyme(String initial, String rest, boolean folded) {
        Set<String> rhymes = folded ? FOLDED_RHYMES : RHYMES;
        if (rhymes.contains(rest)) {
            return true;
        }
        boolean glide = initial.equals("gi") || initial.equals("qu");
        return glide && (rest.isEmpty() || RHYMES_AFTER_GLIDE.contains(rest));
    }

    /** Tells whether vowel marks were typed but the tone, without which the syllable can't be spoken, was not. */
    static boolean lacksItsTone(Syllable syllable) {
        return !syllable.isBare() && !syllable.isToned() && isStopped(syllable.exact());
    }

    private static boolean isStopped(String letters) {
        char last = letters.charAt(letters.length() - 1);
        return last == 'c' || last == 'p' || last == 't' || letters.endsWith("ch");
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
