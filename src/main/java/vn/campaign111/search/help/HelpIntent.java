package vn.campaign111.search.help;

/**
 * What a question that sounds like distress is about; a calm card with 111 stands above its results.
 *
 * @param key names the card's words: {@code hotline}, {@code self-harm}, {@code
 *     image-blackmail} …
 * @param dangerNow whether life or body may be in danger at this moment, so that 113 and 115 come first
 */
public record HelpIntent(String key, boolean dangerNow) {

    /** The key of a question for the hotline itself. */
    public static final String HOTLINE = "hotline";

    /** Tells whether somebody asks for the hotline and tells of no distress. */
    public boolean isAboutHotline() {
        return key.equals(HOTLINE);
    }

    public boolean isDistress() {
        return !isAboutHotline();
    }
}
