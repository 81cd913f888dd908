package vn.campaign111.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.campaign111.search.Papers;
import vn.campaign111.search.plan.Clause.AnyOf;

class QueriesTest {

    /** To the server a {@code bool} of nothing is everything. */
    @Test
    void anyOfNothingIsNothing() {
        assertThat(new Queries(Papers.NOW).of(new AnyOf(List.of(), 1))).isEqualTo(Map.of("match_none", Map.of()));
    }
}
