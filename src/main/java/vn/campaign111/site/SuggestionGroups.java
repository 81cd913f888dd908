package vn.campaign111.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.campaign111.search.SearchEngine.Suggestion;

/** Puts suggestions of one kind together, what to do first, and lets no kind crowd out the others. */
final class SuggestionGroups {

    private static final List<String> ORDER = List.of("article", "material", "campaign", "page");
    private static final int MOST_OF_ONE = 4;

    private SuggestionGroups() {}

    /**
     * Returns the best suggestions, at most {@code size}; of one kind more than a few only where the others leave room.
     *
     * @param proposed best first
     * @param types the kinds wanted; empty for all
     */
    static List<Suggestion> choose(List<Suggestion> proposed, List<String> types, int size) {
        List<Suggestion> chosen = new ArrayList<>();
        List<Suggestion> further = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Suggestion one : proposed) {
            if (types.isEmpty() || types.contains(one.type())) {
                boolean few = counts.merge(one.type(), 1, Integer::sum) <= MOST_OF_ONE;
                (few ? chosen : further).add(one);
            }
        }
        chosen.addAll(further);
        return chosen.stream()
                .limit(size)
                .sorted(Comparator.comparingInt(one -> place(one.type())))
                .toList();
    }

    private static int place(String type) {
        int place = ORDER.indexOf(type);
        return place < 0 ? ORDER.size() : place;
    }
}
