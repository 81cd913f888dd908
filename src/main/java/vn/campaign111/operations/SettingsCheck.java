package vn.campaign111.operations;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.campaign111.kernel.Nearest;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/** Stops the start when a {@code CAMPAIGN_…} variable is none the product knows: a typing mistake must not go unseen. */
final class SettingsCheck {

    private static final String PREFIX = "CAMPAIGN_";
    /** Read by the tests, not by the product. */
    private static final String TEST_PREFIX = "CAMPAIGN_TEST_";

    private static final Set<String> SEARCH_ENGINES = Set.of("lucene", "opensearch");

    private SettingsCheck() {}

    static void requireKnown(Map<String, String> environment) {
        Set<String> known = new TreeSet<>();
        for (Setting setting : Setting.values()) {
            known.add(setting.variable());
        }
        for (String variable : environment.keySet()) {
            if (variable.startsWith(PREFIX) && !variable.startsWith(TEST_PREFIX) && !known.contains(variable)) {
                throw Nearest.of(variable, known)
                        .map(nearest -> new Problem(ProblemKind.INVALID, "setting.unknown-nearest", variable, nearest))
                        .orElseGet(() -> new Problem(
                                ProblemKind.INVALID, "setting.unknown", variable, String.join(", ", known)));
            }
        }
        String engine = environment.getOrDefault(Setting.SEARCH_ENGINE.variable(), Setting.SEARCH_ENGINE.standard());
        if (!SEARCH_ENGINES.contains(engine)) {
            throw new Problem(ProblemKind.INVALID, "setting.search-engine", engine);
        }
    }
}
