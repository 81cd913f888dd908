package vn.campaign111.search.asked;

/**
 * Names a question on the work list, as forms carry it from there to the deed that answers it.
 *
 * @param list how the list was looked at, without colons, or empty
 * @param locale language in which it was looked for, or empty for all
 * @param question its text
 */
public record QuestionKey(String list, String locale, String question) {

    private static final String BETWEEN = ":";

    /** Reads what {@link #text} wrote; anything else names a question that is on no list. */
    public static QuestionKey of(String text) {
        String[] parts = text.split(BETWEEN, 3);
        return parts.length == 3 ? new QuestionKey(parts[0], parts[1], parts[2]) : new QuestionKey("", "", text);
    }

    public String text() {
        return String.join(BETWEEN, list, locale, question);
    }
}
