package vn.campaign111.publication;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.migration.JavaMigration;
import vn.campaign111.kernel.Json;

/** The migrations of this room that SQL can't express, beside those in {@code db/migration/publication}. */
@Factory
class PublicationMigrations {

    @Singleton
    @Named("default")
    JavaMigration[] ofDefaultDatabase(Json json) {
        return new JavaMigration[] {new FacetsOfWhatIsPublished(json)};
    }
}
