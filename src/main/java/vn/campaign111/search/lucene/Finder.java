package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchRequest.Guidance;
import vn.campaign111.search.SearchResult;
import vn.campaign111.search.SearchResult.SearchHit;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.language.Corpus;
import vn.campaign111.search.language.Question;
import vn.campaign111.search.language.QuestionReader;
import vn.campaign111.search.language.Synonyms;
import vn.campaign111.search.lucene.FacetCounting.Counts;
import vn.campaign111.search.lucene.HitTexts.HitText;
import vn.campaign111.search.plan.Clause;
import vn.campaign111.search.plan.DocumentFields;
import vn.campaign111.search.plan.Limits;
import vn.campaign111.search.plan.Plan;
import vn.campaign111.search.text.Highlights;
import vn.campaign111.search.text.Tokens;

/** Answers a request from one state of the index, within bounded time. */
final class Finder {

    /** Fewer matches than this, and the share of words a document must hold is not asked for. */
    private static final long TOO_FEW = 1;

    private static final Sort NEWEST = new Sort(
            new SortField(DocumentFields.ISSUED, SortField.Type.LONG, true),
            new SortField(DocumentFields.ID, SortField.Type.STRING, true));

    private static final Sort MOST_DOWNLOADED = new Sort(
            new SortField(DocumentFields.DOWNLOADS, SortField.Type.LONG, true),
            new SortField(DocumentFields.ISSUED, SortField.Type.LONG, true),
            new SortField(DocumentFields.ID, SortField.Type.STRING, true));

    private final QuestionReader reader = new QuestionReader(Tokens::of);

    SearchResult find(SearchRequest request, Synonyms synonyms, Generation.View view) throws IOException {
        Corpus corpus = view.corpora().of(request.scope());
        Question question = reader.read(request.text(), request.guidance().asTyped(), corpus, synonyms);
        Queries queries = new Queries(view.searcher(), request.scope().at());
        long deadline = Limits.searchDeadline();
        IndexSearcher searcher = view.searcher().forRequest(deadline);
        Plan plan = withBestHelp(new Plan(question, request.guidance(), corpus), searcher, queries, view, request);
        Counts counts = counts(searcher, view, confined(queries, plan.matching(false), request), request);
        if (!question.isEmpty() && isTooStrict(searcher, queries, plan, counts)) {
            counts = counts(searcher, view, confined(queries, plan.matching(true), request), request);
        }
        Sort sort = order(request.sort(), question);
        ScoreDoc[] best = question.isEmpty()
                ? new ScoreDoc[0]
                : best(searcher, queries, plan, counts, sort == null ? Math.max(1, depth(request)) : 1);
        boolean answered = question.isEmpty() || isAnswered(plan, best, searcher);
        Parted parted = sort == null || question.isEmpty() || !answered
                ? new Parted(counts.found(), answered ? counts.total() : 0, null)
                : Parted.of(counts.found(), queries.filter(plan.closely()), searcher);
        List<ScoreDoc> hits = sort == null ? wanted(best, request) : sorted(searcher, parted, sort, request);
        Highlights highlights = new Highlights(question, deadline);
        return new SearchResult(
                described(searcher, view.searcher().hitTexts(), hits, highlights, request, parted.closeCount()),
                counts.total(),
                parted.closeCount(),
                counts.byFacet(),
                offered(searcher, queries, question, counts.found(), request),
                question.truncated() || searcher.timedOut() || highlights.isCut());
    }

    /** A search that was cut short does not tell that nothing better is there. */
    private static boolean isAnswered(Plan plan, ScoreDoc[] best, IndexSearcher searcher) {
        return searcher.timedOut() || plan.isAnsweredBy(best.length == 0 ? 0 : best[0].score);
    }

    private static Plan withBestHelp(
            Plan plan, IndexSearcher searcher, Queries queries, Generation.View view, SearchRequest request)
            throws IOException {
        Optional<Clause> written = plan.written();
        if (written.isEmpty()) {
            return plan;
        }
        Found found = counting(searcher, view, confined(queries, written.get(), request), request)
                .found();
        Query ranked = queries.rankingAll(plan.ranking(), found);
        return plan.helpingOnly(ids(searcher.search(ranked, Plan.MOST_HELPING).scoreDocs, searcher, view));
    }

    /** See {@link vn.campaign111.search.SearchEngine#writtenFor}. */
    List<String> writtenFor(String distress, int size, SearchScope scope, Generation.View view) throws IOException {
        int wanted = Math.clamp(size, 0, Limits.MOST_WRITTEN_FOR);
        if (wanted == 0) {
            return List.of();
        }
        IndexSearcher searcher = view.searcher().forRequest(Limits.searchDeadline());
        Query written = new Queries(view.searcher(), scope.at()).filter(Plan.writtenFor(distress));
        Found found = Found.by(Scope.confined(written, scope, null), searcher);
        TopFieldCollectorManager newest = new TopFieldCollectorManager(NEWEST, wanted, wanted);
        return ids(searcher.search(new ConstantScoreQuery(found), newest).scoreDocs, searcher, view);
    }

    private static List<String> ids(ScoreDoc[] hits, IndexSearcher searcher, Generation.View view) throws IOException {
        HitTexts texts = view.searcher().hitTexts();
        StoredFields stored = searcher.storedFields();
        List<String> ids = new ArrayList<>(hits.length);
        for (ScoreDoc hit : hits) {
            ids.add(texts.of(hit.doc, searcher, stored).id());
        }
        return ids;
    }

    /**
     * What is there whatever the words are says nothing of how the words do; nor do filters, which would otherwise change
     * what matches and not only narrow it.
     */
    private static boolean isTooStrict(IndexSearcher searcher, Queries queries, Plan plan, Counts counts)
            throws IOException {
        return plan.isGuided()
                ? !matchesAny(searcher, among(queries, counts.unfiltered(), plan.asked(false)))
                : counts.unfiltered().count() < TOO_FEW;
    }

    /**
     * Offers a better writing only of words the reader may see, of which the language may be learned more. They mostly
     * stand in what was found; only one that does not is looked for everywhere.
     */
    private static @Nullable String offered(
            IndexSearcher searcher, Queries queries, Question question, Found found, SearchRequest request)
            throws IOException {
        if (question.better() == null) {
            return null;
        }
        for (Clause word : Plan.guessedWords(question)) {
            if (!matchesAny(searcher, among(queries, found, word))
                    && !matchesAny(searcher, confined(queries, word, request))) {
                return null;
            }
        }
        return question.better();
    }

    private static Query among(Queries queries, Found found, Clause clause) {
        return within(found).add(queries.filter(clause), Occur.FILTER).build();
    }

    private static BooleanQuery.Builder within(Found found) {
        return new BooleanQuery.Builder().add(found, Occur.FILTER);
    }

    private static boolean matchesAny(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(new AsBuilt(query), new TopScoreDocCollectorManager(1, 1)).scoreDocs.length > 0;
    }

    private static Query confined(Queries queries, Clause matching, SearchRequest request) {
        return Scope.confined(queries.filter(matching), request.scope(), request.locale());
    }

    private static Counts counts(IndexSearcher searcher, Generation.View view, Query matching, SearchRequest request)
            throws IOException {
        return counting(searcher, view, matching, request).count();
    }

    private static FacetCounting counting(
            IndexSearcher searcher, Generation.View view, Query matching, SearchRequest request) {
        return new FacetCounting(searcher, view.searcher().facetKeys(), matching, request.filters());
    }

    /** Ranking asks for one scored word at least, which is faster; a rarer reading in a file is found without a score. */
    private static ScoreDoc[] best(IndexSearcher searcher, Queries queries, Plan plan, Counts counts, int depth)
            throws IOException {
        ScoreDoc[] best = best(searcher, queries.ranking(plan.ranking(), counts.found()), depth);
        return best.length < Math.min(depth, counts.total())
                ? best(searcher, queries.rankingAll(plan.ranking(), counts.found()), depth)
                : best;
    }

    private static ScoreDoc[] best(IndexSearcher searcher, Query query, int depth) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(depth, depth)).scoreDocs;
    }

    /**
     * What was found, parted in what matches closely and what does not.
     *
     * @param close what stands first
     * @param closeCount how much of it counts as close
     * @param rest null when nothing is told apart
     */
    private record Parted(
            Found close, long closeCount, @Nullable Found rest) {

        static Parted of(Found found, Query closely, IndexSearcher searcher) throws IOException {
            Found close = Found.by(within(found).add(closely, Occur.FILTER).build(), searcher);
            long count = close.count();
            return count == 0
                    ? new Parted(found, found.count(), null)
                    : new Parted(
                            close,
                            count,
                            Found.by(within(found).add(close, Occur.MUST_NOT).build(), searcher));
        }
    }

    /** What matches closely stands first, each part in the order that was asked for. */
    private static List<ScoreDoc> sorted(IndexSearcher searcher, Parted parted, Sort sort, SearchRequest request)
            throws IOException {
        if (request.size() == 0) {
            return List.of();
        }
        int depth = depth(request);
        List<ScoreDoc> first = sorted(searcher, parted.close(), sort, depth);
        Found rest = parted.rest();
        List<ScoreDoc> further =
                rest == null || first.size() == depth ? List.of() : sorted(searcher, rest, sort, depth - first.size());
        return Stream.concat(first.stream(), further.stream())
                .skip(request.from())
                .toList();
    }

    private static List<ScoreDoc> sorted(IndexSearcher searcher, Found found, Sort sort, int depth) throws IOException {
        TopFieldCollectorManager collector = new TopFieldCollectorManager(sort, depth, depth);
        return List.of(searcher.search(new ConstantScoreQuery(found), collector).scoreDocs);
    }

    private static int depth(SearchRequest request) {
        return request.from() + request.size();
    }

    private static List<ScoreDoc> wanted(ScoreDoc[] best, SearchRequest request) {
        return Arrays.stream(best).skip(request.from()).limit(request.size()).toList();
    }

    /** Returns the order of the hits, or null when it is that of their scores. */
    private static @Nullable Sort order(SearchRequest.Sort wanted, Question question) {
        return switch (wanted) {
            case RELEVANCE -> question.isEmpty() ? NEWEST : null;
            case NEWEST -> NEWEST;
            case DOWNLOADS -> MOST_DOWNLOADED;
        };
    }

    private static List<SearchHit> described(
            IndexSearcher searcher,
            HitTexts texts,
            List<ScoreDoc> hits,
            Highlights highlights,
            SearchRequest request,
            long close)
            throws IOException {
        Guidance guidance = request.guidance();
        StoredFields stored = searcher.storedFields();
        List<SearchHit> described = new ArrayList<>(hits.size());
        for (ScoreDoc hit : hits) {
            HitText text = texts.of(hit.doc, searcher, stored);
            Highlights.Marked marked = highlights.of(text.title(), text.text(), text.pages());
            described.add(new SearchHit(
                    text.id(),
                    Float.isNaN(hit.score) ? 0 : hit.score,
                    marked.titleHtml(),
                    marked.passageHtml(),
                    marked.page() < 0 ? null : Places.read(text.places().get(marked.page())),
                    guidance.promoted().contains(text.id()),
                    guidance.isHelpedBy(text.helpsWith()),
                    request.from() + described.size() < close));
        }
        return described;
    }
}
