package vn.campaign111.editorial.studio;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.campaign111.editorial.EditionState;

/** How the studio shows where an edition stands: a word and a shape. */
final class EditionStates {

    private EditionStates() {}

    static @Nullable EditionState of(String key) {
        return Arrays.stream(EditionState.values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
