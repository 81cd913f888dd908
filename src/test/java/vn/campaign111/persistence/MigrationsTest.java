package vn.campaign111.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaign111.testing.Writing.PUBLISHER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;
import vn.campaign111.editorial.ImportResult;
import vn.campaign111.editorial.ImportStream;
import vn.campaign111.editorial.WithdrawDocument;
import vn.campaign111.publication.PublicFacets;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Publications.Listing;
import vn.campaign111.publication.Reader;
import vn.campaign111.testing.OnEveryDatabase;
import vn.campaign111.testing.Writing;

class MigrationsTest extends OnEveryDatabase {

    @Test
    void everyMigrationRunsFromNothingAndOnlyOnce() {
        Flyway flyway = the(Flyway.class);

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
        assertThat(List.of(the(Flyway.class).info().all()))
                .filteredOn(migration -> migration.getType() != CoreMigrationType.JDBC)
                .extracting(MigrationInfo::getScript)
                .allSatisfy(script -> assertThat(script).matches("[a-z]+/V1_\\d\\d__[a-z0-9_]+\\.sql"));
    }

    @Test
    void aDatabaseOfAnOlderVersionListsWhatWasPublishedByItsTopics() throws Exception {
        publish("first", "cyberbullying");
        publish("second", "cyberbullying");
        the(WithdrawDocument.class).run(PUBLISHER, publish("recalled", "cyberbullying"), "Số liệu cũ");
        publish("other", "report-help");
        execute("DROP TABLE publication_facet");
        execute("DELETE FROM flyway_schema_history WHERE version IN ('1.52', '1.53', '1.55')");

        assertThat(migrateAlsoBehindNewer().migrationsExecuted).isEqualTo(3);

        assertThat(the(PublicFacets.class).faults()).isEmpty();
        assertThat(listed("cyberbullying")).containsExactlyInAnyOrder("first", "second");
        assertThat(listed("report-help")).containsExactly("other");
    }

    @Test
    void aMigrationThatWasCutOffFillsTheListsOnce() throws Exception {
        publish("cut-off", "scam");
        execute("DELETE FROM flyway_schema_history WHERE version IN ('1.53', '1.55')");

        migrateAlsoBehindNewer();

        assertThat(the(PublicFacets.class).faults()).isEmpty();
        assertThat(listed("scam")).containsExactly("cut-off");
    }

    private MigrateResult migrateAlsoBehindNewer() {
        return Flyway.configure()
                .configuration(the(Flyway.class).getConfiguration())
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private String publish(String slug, String topic) throws IOException {
        String line = Writing.line(slug, slug, "Nội dung.").replace("cyberbullying", topic);
        List<ImportResult> results = new ArrayList<>();
        the(ImportStream.class)
                .run(PUBLISHER, "older", true, new ByteArrayInputStream(line.getBytes(UTF_8)), results::addAll);
        return Objects.requireNonNull(results.getFirst().documentId());
    }

    private List<String> listed(String topic) {
        return the(Publications.class)
                .list(new Listing("article", "vi", List.of(topic), List.of(), Instant.EPOCH), 0, 10, Reader.PUBLIC)
                .items()
                .stream()
                .map(Publication::slug)
                .toList();
    }
}
