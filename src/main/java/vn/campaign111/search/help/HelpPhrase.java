package vn.campaign111.search.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.campaign111.search.language.PhrasePattern;
import vn.campaign111.search.language.WordList;

/**
 * Words that tell of distress, or that only look as if they did. Immutable.
 *
 * @param intent what the distress is about, see {@link HelpIntent#key}
 * @param text with all its marks, see {@link vn.campaign111.search.language.PhrasePattern}
 */
public record HelpPhrase(String intent, Sense sense, String text) {

    /** What a phrase says. */
    public enum Sense {
        /** Somebody needs help. */
        DISTRESS,
        /** Life or body may be in danger at this moment. */
        DANGER,
        /** Nothing of the kind; its words are left out of account. */
        LOOK_ALIKE;

        /** Returns the name used in forms and tables: {@code look-alike}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Sense> of(String key) {
            return Arrays.stream(values())
                    .filter(sense -> sense.key().equals(key))
                    .findFirst();
        }
    }

    private static final String GROUPS = "help-groups.txt";
    private static final Map<String, String> GROUP_WORDS = groups();
    private static final List<HelpPhrase> SHIPPED = read();
    private static final List<String> INTENTS =
            SHIPPED.stream().map(HelpPhrase::intent).distinct().toList();

    /** Returns the phrases the product comes with, in the order in which intents are weighed. */
    public static List<HelpPhrase> shipped() {
        return SHIPPED;
    }

    /** Returns the intents, in the order in which they are weighed. */
    public static List<String> intents() {
        return INTENTS;
    }

    public boolean isLookAlike() {
        return sense == Sense.LOOK_ALIKE;
    }

    /** Tells whether this look-alike stands within the phrase, which then could never be heard. */
    public boolean silences(HelpPhrase phrase) {
        return isLookAlike() && !phrase.isLookAlike() && pattern().isWithin(phrase.pattern());
    }

    /** Returns it ready to be looked for, the names of groups replaced by their words. */
    PhrasePattern pattern() {
        String spelledOut = text;
        for (Map.Entry<String, String> group : GROUP_WORDS.entrySet()) {
            spelledOut = spelledOut.replace(group.getKey(), group.getValue());
        }
        return PhrasePattern.of(spelledOut);
    }

    private static Map<String, String> groups() {
        Map<String, String> groups = new HashMap<>();
        for (String line : WordList.lines(GROUPS)) {
            String[] sides = line.split(" = ", 2);
            groups.put(sides[0], sides[1].replace(' ', '/'));
        }
        return Map.copyOf(groups);
    }

    private static List<HelpPhrase> read() {
        List<HelpPhrase> phrases = new ArrayList<>();
        String intent = "";
        for (String line : WordList.lines("help-phrases.txt")) {
            switch (line.charAt(0)) {
                case '[' -> intent = line.substring(1, line.length() - 1);
                case '!' -> phrases.add(new HelpPhrase(intent, Sense.DANGER, line.substring(1)));
                case '~' -> phrases.add(new HelpPhrase(intent, Sense.LOOK_ALIKE, line.substring(1)));
                default -> phrases.add(new HelpPhrase(intent, Sense.DISTRESS, line));
            }
        }
        return List.copyOf(phrases);
    }
}
