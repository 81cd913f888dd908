package vn.campaign111.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaign111.search.Papers.asking;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaign111.journal.Follower;
import vn.campaign111.journal.Journal;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchEngineContract;
import vn.campaign111.search.SearchResult;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.indexing.RequestRebuild;
import vn.campaign111.search.indexing.Sources;

@MicronautTest(transactional = false)
class LuceneContractTest extends SearchEngineContract {

    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private LuceneIndex index;

    @SuppressWarnings("NullAway.Init")
    private LuceneSearchEngine engine;

    @Override
    protected void open(Sources sources, Journal journal) {
        index = new LuceneIndex(data, sources, journal);
        engine = new LuceneSearchEngine(index, sources, new SynonymBook(), new RequestRebuild(journal));
        engine.rebuild(done -> {});
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @Override
    protected SearchEngine engine() {
        return engine;
    }

    @Override
    protected Follower follower() {
        return new LuceneFollower(index);
    }

    @Test
    void anEmptyIndexAnswers() throws IOException {
        try (Generation empty = Generation.inMemory();
                Generation.View view = empty.view()) {
            SearchResult result = new Finder().find(asking("bảo vệ"), new SynonymBook().current(), view);
            assertThat(result.total()).isZero();
            assertThat(result.facets().values())
                    .allSatisfy(keys -> assertThat(keys).isEmpty());
        }
    }
}
