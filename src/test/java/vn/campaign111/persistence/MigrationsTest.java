package vn.campaign111.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import vn.campaign111.testing.OnEveryDatabase;

class MigrationsTest extends OnEveryDatabase {

    @Test
    void everyMigrationRunsFromNothingAndOnlyOnce() {
        Flyway flyway = Flyway.configure()
                .dataSource(dataSource())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load();

        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied())
                .isNotEmpty()
                .allSatisfy(migration -> assertThat(migration.getState().isFailed())
                        .as(migration.getScript())
                        .isFalse());
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void eachMigrationStandsInTheFolderOfItsRoomAndIsNamedByItsEffect() {
        Flyway flyway = Flyway.configure()
                .dataSource(dataSource())
                .locations("classpath:db/migration")
                .load();

        assertThat(List.of(flyway.info().all()))
                .extracting(MigrationInfo::getScript)
                .allSatisfy(script -> assertThat(script).matches("[a-z]+/V1_\\d\\d__[a-z0-9_]+\\.sql"));
    }
}
