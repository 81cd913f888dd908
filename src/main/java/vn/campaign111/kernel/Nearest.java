package vn.campaign111.kernel;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the known name that somebody probably meant. */
public final class Nearest {

    private static final double CLOSE_ENOUGH = 0.75;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Nearest() {}

    /** Returns the known name most like the mistyped one, when one is close. */
    public static Optional<String> of(String mistyped, Collection<String> known) {
        return known.stream()
                .filter(name -> SIMILARITY.apply(name, mistyped) >= CLOSE_ENOUGH)
                .max(Comparator.comparingDouble(name -> SIMILARITY.apply(name, mistyped)));
    }
}
