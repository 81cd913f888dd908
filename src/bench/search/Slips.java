import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Mistakes of fingers and of ears. */
final class Slips {

    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final List<List<String>> BEGINNINGS =
            List.of(List.of("s", "x"), List.of("ch", "tr"), List.of("d", "gi", "r"), List.of("l", "n"));
    private static final int SHORTEST = 3;

    private Slips() {}

    /** One slip of a finger in one word of at least three letters: a key beside, two swapped, one missing, one twice. */
    static String finger(String text, Random random) {
        List<String> words = Syllables.words(text);
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() >= SHORTEST) {
                candidates.add(i);
            }
        }
        if (candidates.isEmpty()) {
            return text;
        }
        return Syllables.one(text, candidates.get(random.nextInt(candidates.size())), word -> slipped(word, random));
    }

    private static String slipped(String word, Random random) {
        int at = random.nextInt(word.length());
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        char c = word.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + beside(c, random) + after;
            case 1 -> at == 0 ? swapped(word, 0) : swapped(word, at - 1);
            case 2 -> before + after;
            default -> before + c + c + after;
        };
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static char beside(char c, Random random) {
        char base = Character.toLowerCase(Letter.of(c).base());
        for (String row : ROWS) {
            int at = row.indexOf(base);
            if (at >= 0) {
                int other = at == 0 ? 1 : at == row.length() - 1 ? at - 1 : at + (random.nextBoolean() ? 1 : -1);
                return row.charAt(other);
            }
        }
        return c;
    }

    /** One word written as it sounds to many: s/x, ch/tr, d/gi/r, l/n, n/ng at the end, hỏi/ngã. */
    static String ear(String text, Random random) {
        List<String> changed = new ArrayList<>();
        List<String> words = Syllables.words(text);
        for (int i = 0; i < words.size(); i++) {
            for (String heard : heard(words.get(i))) {
                changed.add(Syllables.one(text, i, word -> heard));
            }
        }
        return changed.isEmpty() ? text : changed.get(random.nextInt(changed.size()));
    }

    private static List<String> heard(String word) {
        List<String> heard = new ArrayList<>();
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        for (List<String> group : BEGINNINGS) {
            for (String one : group) {
                if (begins(lower, one)) {
                    group.stream().filter(other -> !other.equals(one)).forEach(other -> heard.add(
                            other + lower.substring(one.length())));
                }
            }
        }
        if (lower.endsWith("ng") && lower.length() > 3) {
            heard.add(lower.substring(0, lower.length() - 1));
        } else if (lower.endsWith("n") && lower.length() > 2) {
            heard.add(lower + "g");
        }
        heard.addAll(otherTone(lower));
        return heard;
    }

    /** Whether the word begins with this consonant, and not with a longer one. */
    private static boolean begins(String word, String consonant) {
        if (!word.startsWith(consonant) || word.length() < consonant.length() + 1) {
            return false;
        }
        char next = word.charAt(consonant.length());
        boolean vowel = "aeiouy".indexOf(Letter.of(next).base()) >= 0;
        return vowel && (!consonant.equals("gi") || "aou".indexOf(Letter.of(next).base()) >= 0);
    }

    private static List<String> otherTone(String word) {
        for (int i = 0; i < word.length(); i++) {
            Letter letter = Letter.of(word.charAt(i));
            if (letter.tone() == Letter.HOOK || letter.tone() == Letter.TILDE) {
                char other = letter.tone() == Letter.HOOK ? Letter.TILDE : Letter.HOOK;
                return List.of(word.substring(0, i) + letter.withTone(other).composed() + word.substring(i + 1));
            }
        }
        return List.of();
    }
}
