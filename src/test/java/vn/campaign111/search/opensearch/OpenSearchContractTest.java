package vn.campaign111.search.opensearch;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import vn.campaign111.journal.Follower;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.Json;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchEngineContract;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.indexing.Sources;
import vn.campaign111.testing.OpenSearchServer;

@MicronautTest(transactional = false)
class OpenSearchContractTest extends SearchEngineContract {

    @Inject
    Json json;

    @SuppressWarnings("NullAway.Init")
    private OpenSearchEngine engine;

    @Override
    protected void open(Sources sources, Journal journal) {
        OpenSearchSettings settings = new OpenSearchSettings(
                OpenSearchServer.shared().address().toString(),
                "",
                "",
                "contract-" + Identifier.next().toLowerCase(java.util.Locale.ROOT));
        engine = new OpenSearchEngine(settings, json, sources, journal, new SynonymBook());
        engine.rebuild(done -> {});
    }

    @AfterAll
    void close() throws IOException {
        engine.close();
    }

    @Override
    protected SearchEngine engine() {
        return engine;
    }

    @Override
    protected Follower follower() {
        return new OpenSearchFollower(engine.index());
    }
}
