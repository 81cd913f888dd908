import java.util.Map;

/**
 * A question somebody asks, and what answers it.
 *
 * @param kind who asks or which set it is from
 * @param text as written with care: accented, composed
 * @param grades by key of the document: 3 the answer, 2 answers it too, 1 is close
 */
record Question(String kind, String text, Map<String, Integer> grades) {

    /** From this grade on a document counts as an answer. */
    static final int ANSWERS = 2;

    static final int BEST = 3;

    Question {
        grades = Map.copyOf(grades);
    }
}
