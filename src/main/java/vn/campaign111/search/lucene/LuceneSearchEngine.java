package vn.campaign111.search.lucene;

import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import vn.campaign111.journal.Event;
import vn.campaign111.search.IndexFault;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchResult;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.indexing.RequestRebuild;
import vn.campaign111.search.indexing.Sources;
import vn.campaign111.search.language.Synonyms;

/** The search port on Lucene. */
@Singleton
@Requires(property = "campaign.search-engine", value = "lucene", defaultValue = "lucene")
final class LuceneSearchEngine implements SearchEngine, AutoCloseable {

    /** Above the clauses the longest question can make: 128 words, three readings each, in every field. */
    private static final int MOST_CLAUSES = 16_384;

    private final LuceneIndex index;
    private final SynonymBook synonyms;
    private final Finder finder = new Finder();
    private final Turns searches = new Turns("search");
    /** Apart, so that completing what is typed need not wait behind whole searches. */
    private final Turns completions = new Turns("suggest");

    private final Completion completion = new Completion();
    private final IndexCheck check;
    private final IndexBeside beside;
    private final RequestRebuild requestRebuild;

    LuceneSearchEngine(LuceneIndex index, Sources sources, SynonymBook synonyms, RequestRebuild requestRebuild) {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        this.index = index;
        this.synonyms = synonyms;
        this.check = new IndexCheck(index, sources);
        this.beside = new IndexBeside(index.folder(), sources);
        this.requestRebuild = requestRebuild;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        Synonyms known = synonyms.current();
        return searches.take(() -> index.read(view -> finder.find(request, known, view)));
    }

    @Override
    public List<Suggestion> suggest(String typed, @Nullable String locale, int size, SearchScope scope) {
        return completions.take(() -> index.read(view -> completion.complete(typed, locale, size, scope, view)));
    }

    @Override
    public List<String> writtenFor(String distress, int size, SearchScope scope) {
        return searches.take(() -> index.read(view -> finder.writtenFor(distress, size, scope, view)));
    }

    @Override
    public void downloads(Map<String, Long> counts) {
        index.downloads(counts);
    }

    @Override
    public long documentCount() {
        return isServedElsewhere() ? beside.documentCount() : index.read(Generation.View::documentCount);
    }

    @Override
    public boolean isServedElsewhere() {
        try {
            return index.folder().isLockedElsewhere();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void rebuild(Progress progress) {
        if (isServedElsewhere()) {
            beside.awaitRebuild(requestRebuild.run(Event.SYSTEM), progress);
        } else {
            index.rebuild(progress);
        }
    }

    @Override
    public Optional<Rebuilding> rebuilding() {
        return index.progress();
    }

    @Override
    public List<IndexFault> faults() {
        return isServedElsewhere() ? beside.faults() : check.faults();
    }

    @Override
    @PreDestroy
    public void close() {
        searches.close();
        completions.close();
    }
}
