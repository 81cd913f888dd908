package vn.campaign111.search.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns help-intents.txt: for each intent, what tells its lines from those of all others, see {@link LogisticRegression}.
 * Where a list does not say what a line tells of, the phrases that hear it do, when they agree.
 */
final class HelpIntentsTraining {

    private static final int FEWEST_LINES = 3;

    /** Weights nearer to nothing are left out: more than half of them, and one line in a hundred is named otherwise. */
    private static final int LEAST_HUNDREDTHS = 30;

    private static final int STEPS = 300;

    private static final HelpEar EAR = new HelpEar(HelpPhrase.shipped());

    private HelpIntentsTraining() {}

    /** Returns the lines of help-intents.txt that these teach, in the order of the signs. */
    static List<String> weights(List<Lists.Named> lines) {
        List<Lists.Named> named =
                lines.stream().flatMap(HelpIntentsTraining::withIntent).toList();
        HelpSamples samples =
                new HelpSamples(EAR, named.stream().map(Lists.Named::line).toList(), FEWEST_LINES);
        Map<String, Integer> numbers = samples.numbers();
        Map<String, List<String>> bySign = new TreeMap<>();
        for (String intent : HelpPhrase.intents()) {
            double[] learned = samples.learned(
                    named.stream().map(line -> line.intent().equals(intent)).toList(), STEPS);
            add(bySign, HelpWeights.AT_FIRST, intent, learned[numbers.size()]);
            numbers.forEach((sign, number) -> add(bySign, HelpWeights.written(sign), intent, learned[number]));
        }
        return bySign.entrySet().stream()
                .map(sign -> sign.getKey() + "\t" + String.join(", ", sign.getValue()))
                .toList();
    }

    private static Stream<Lists.Named> withIntent(Lists.Named named) {
        if (!named.intent().isEmpty()) {
            return Stream.of(named);
        }
        Set<String> intents = EAR.intentsOfPhrases(named.line());
        return intents.size() == 1
                ? Stream.of(new Lists.Named(intents.iterator().next(), named.line()))
                : Stream.empty();
    }

    private static void add(Map<String, List<String>> bySign, String sign, String intent, double weight) {
        int hundredths = HelpSamples.hundredths(weight);
        if (!intent.equals(HelpIntent.HOTLINE) && Math.abs(hundredths) >= LEAST_HUNDREDTHS) {
            bySign.computeIfAbsent(sign, unknown -> new ArrayList<>()).add(intent + " " + hundredths);
        }
    }
}
