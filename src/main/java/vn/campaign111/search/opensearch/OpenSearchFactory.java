package vn.campaign111.search.opensearch;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import vn.campaign111.journal.Follower;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Json;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.indexing.Sources;

/** Puts OpenSearch behind the search port when the settings say so. */
@Factory
@Requires(property = "campaign.search-engine", value = "opensearch")
final class OpenSearchFactory {

    @Singleton
    @Bean(preDestroy = "close")
    OpenSearchEngine engine(
            OpenSearchSettings settings, Json json, Sources sources, Journal journal, SynonymBook synonyms) {
        OpenSearchEngine engine = new OpenSearchEngine(settings, json, sources, journal, synonyms);
        engine.start();
        return engine;
    }

    @Singleton
    Follower follower(OpenSearchEngine engine) {
        return new OpenSearchFollower(engine.index());
    }
}
