package vn.campaign111.search.asked;

/**
 * Names a question on the work list, as forms carry it from there to the deed that answers it.
 *
 * @param locale language in which it was looked for, or empty for all
 * @param question its text
 */
public record QuestionKey(String locale, String question) {

    private static final String BETWEEN = ":";

    /** Reads what {@link #text} wrote; anything else names a question that is on no list. */
    public static QuestionKey of(String text) {
        int end = text.indexOf(BETWEEN);
        return end < 0 ? new QuestionKey("", text) : new QuestionKey(text.substring(0, end), text.substring(end + 1));
    }

    public String text() {
        return locale + BETWEEN + question;
    }
}
