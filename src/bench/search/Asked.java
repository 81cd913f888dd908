import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A question as it was typed, and what came back.
 *
 * @param hits keys of the first ten hits, in order
 * @param titles their titles
 * @param helped whether the card for people in distress stood above them
 * @param far whether readers are told that even the nearest has little to do with it
 * @param didYouMean the spelling that was shown, or null
 * @param cut whether the product gave up before it had looked everywhere
 * @param millis how long the answer took, measured here
 */
record Asked(
        Question question,
        String typed,
        List<String> hits,
        List<String> titles,
        boolean helped,
        boolean far,
        String didYouMean,
        boolean cut,
        double millis) {

    static final int DEPTH = 10;
    /** Key of the page about hotline 111, which is no document. */
    static final String HOTLINE = "hotline";

    static Asked of(Question question, String typed, String json, double millis) {
        Map<String, Object> answer = Json.object(json);
        List<String> hits = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (Object one : (List<?>) answer.get("hits")) {
            Map<?, ?> hit = (Map<?, ?>) one;
            String id = (String) hit.get("id");
            String url = (String) hit.get("url");
            String slug = url.substring(url.lastIndexOf('/') + 1);
            hits.add(question.grades().containsKey(id) || id.equals(HOTLINE) ? id : slug);
            titles.add((String) hit.get("title"));
        }
        return new Asked(
                question,
                typed,
                hits,
                titles,
                answer.get("help") != null,
                far(answer),
                (String) answer.get("did_you_mean"),
                Boolean.TRUE.equals(answer.get("truncated")),
                millis);
    }

    /** Whether readers are told so: never below the card for people in distress, nor when nothing is found. */
    static boolean far(Map<String, Object> answer) {
        return ((Number) answer.get("close")).longValue() == 0
                && ((Number) answer.get("total")).longValue() > 0
                && answer.get("help") == null;
    }

    private int grade(int place) {
        return question.grades().getOrDefault(hits.get(place), 0);
    }

    /** Place of the first answer, from 1; 0 when there is none among the first ten. */
    int rank() {
        for (int i = 0; i < hits.size(); i++) {
            if (grade(i) >= Question.ANSWERS) {
                return i + 1;
            }
        }
        return 0;
    }

    double reciprocalRank() {
        return rank() == 0 ? 0 : 1.0 / rank();
    }

    /** Share of the answers that stand among the first ten; of ten when there are more. */
    double recall() {
        long answers = question.grades().values().stream()
                .filter(grade -> grade >= Question.ANSWERS)
                .count();
        long found = 0;
        for (int i = 0; i < hits.size(); i++) {
            found += grade(i) >= Question.ANSWERS ? 1 : 0;
        }
        return (double) found / Math.min(answers, DEPTH);
    }

    /** Normalised discounted cumulative gain with the gain 2^grade - 1. */
    double gain() {
        double gain = 0;
        for (int i = 0; i < hits.size(); i++) {
            gain += discounted(grade(i), i);
        }
        List<Integer> ideal = question.grades().values().stream()
                .sorted((left, right) -> Integer.compare(right, left))
                .limit(DEPTH)
                .toList();
        double best = 0;
        for (int i = 0; i < ideal.size(); i++) {
            best += discounted(ideal.get(i), i);
        }
        return gain / best;
    }

    private static double discounted(int grade, int place) {
        return ((1 << grade) - 1) / (Math.log(place + 2) / Math.log(2));
    }
}
