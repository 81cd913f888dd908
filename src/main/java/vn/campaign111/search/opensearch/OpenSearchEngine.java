package vn.campaign111.search.opensearch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Json;
import vn.campaign111.search.IndexFault;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchResult;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.indexing.Sources;

/** The search port on OpenSearch. */
final class OpenSearchEngine implements SearchEngine, AutoCloseable {

    private final Cluster cluster;
    private final OpenSearchIndex index;
    private final Finder finder;
    private final Completion completion;
    private final Caretaker caretaker;

    OpenSearchEngine(OpenSearchSettings settings, Json json, Sources sources, Journal journal, SynonymBook synonyms) {
        this.cluster = new Cluster(settings, json);
        Generations generations = new Generations(cluster, settings);
        this.index = new OpenSearchIndex(cluster, generations, sources, journal);
        this.finder = new Finder(cluster, generations.servingName(), synonyms);
        this.completion = new Completion(cluster, generations.servingName());
        this.caretaker = new Caretaker(index, cluster);
    }

    OpenSearchIndex index() {
        return index;
    }

    void start() {
        caretaker.start();
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return finder.find(request, index.corpora().of(request.scope()));
    }

    @Override
    public List<Suggestion> suggest(String typed, @Nullable String locale, int size, SearchScope scope) {
        return completion.complete(typed, locale, size, scope, index.corpora().of(scope));
    }

    @Override
    public List<String> writtenFor(String distress, int size, SearchScope scope) {
        return finder.writtenFor(distress, size, scope);
    }

    @Override
    public void downloads(Map<String, Long> counts) {
        index.downloads(counts);
    }

    @Override
    public long documentCount() {
        return index.documentCount();
    }

    @Override
    public void rebuild(Progress progress) {
        index.rebuild(progress);
    }

    @Override
    public Optional<Rebuilding> rebuilding() {
        return index.rebuilding();
    }

    @Override
    public List<IndexFault> faults() {
        return index.faults();
    }

    @Override
    public void close() throws IOException {
        index.close();
        caretaker.close();
        cluster.close();
    }
}
