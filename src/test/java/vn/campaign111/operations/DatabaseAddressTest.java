package vn.campaign111.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void aPlainAddressGetsWhatTheProductReliesOn() {
        assertThat(DatabaseAddress.complete("jdbc:mysql://db:3306/campaign111"))
                .isEqualTo("jdbc:mysql://db:3306/campaign111?connectionTimeZone=UTC"
                        + "&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8"
                        + "&connectionCollation=utf8mb4_bin&rewriteBatchedStatements=true"
                        + "&readOnlyPropagatesToServer=false");
    }

    @Test
    void anAddressOfMariaDbIsServedByTheSameDriver() {
        assertThat(DatabaseAddress.complete("jdbc:mariadb://db/campaign111"))
                .startsWith("jdbc:mysql://db/campaign111?connectionTimeZone=UTC");
    }

    @Test
    void whatTheAddressSaysItselfStays() {
        assertThat(DatabaseAddress.complete(
                        "jdbc:mysql://db/campaign111?rewriteBatchedStatements=false&sslMode=REQUIRED"))
                .contains("?rewriteBatchedStatements=false&sslMode=REQUIRED&connectionTimeZone=UTC")
                .doesNotContain("rewriteBatchedStatements=true");
    }

    @Test
    void theEmbeddedDatabaseIsLeftAlone() {
        assertThat(DatabaseAddress.complete("jdbc:h2:mem:x;MODE=MySQL")).isEqualTo("jdbc:h2:mem:x;MODE=MySQL");
    }
}
