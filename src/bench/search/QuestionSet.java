import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Questions over what the product holds.
 *
 * @param name what the set is called in kept figures
 * @param macro whether each kind weighs the same, however many questions it has
 */
record QuestionSet(String name, String locale, boolean macro, List<Question> questions) {

    /** The first questions of each kind, or all when the limit is 0. */
    QuestionSet limited(int limit) {
        if (limit == 0) {
            return this;
        }
        Map<String, Integer> taken = new HashMap<>();
        List<Question> few = new ArrayList<>();
        for (Question question : questions) {
            if (taken.merge(question.kind(), 1, Integer::sum) <= limit) {
                few.add(question);
            }
        }
        return new QuestionSet(name, locale, macro, few);
    }

    Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        questions.forEach(question -> kinds.add(question.kind()));
        return kinds;
    }
}
