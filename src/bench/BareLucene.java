import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import vn.campaign111.search.SearchRequest.Guidance;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.language.Corpus;
import vn.campaign111.search.language.Question;
import vn.campaign111.search.language.QuestionReader;
import vn.campaign111.search.plan.Clause;
import vn.campaign111.search.plan.Plan;

/**
 * Measures the processor time of a question through the API against that of a bare loop over the same index with the same
 * plan, in one run:
 *
 * <pre>{@code java -cp target/campaign111.jar src/bench/BareLucene.java http://localhost:8080 PROCESS_ID DATA_FOLDER 50 [QUESTIONS.txt]}</pre>
 *
 * The bare loop asks Lucene for the first 20 hits of queries that were made before, once as Lucene counts by itself, to a
 * thousand, and once counting every match in the same pass, as the product does for {@code total}. Words are planned as
 * typed, so the product is asked with {@code exact=true}, which makes the same plan, and once more without, when it also
 * decodes and mends them. Commits must have settled: start it some seconds after the last import. Questions may be given
 * in a file, one a line.
 */
class BareLucene {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<String> QUESTIONS = List.of(
            "bắt nạt trên mạng",
            "con bị bắt nạt trên mạng phải làm sao",
            "lừa đảo chiếm đoạt tài khoản",
            "làm sao để bảo vệ thông tin cá nhân của con",
            "tổng đài 111",
            "hình ảnh riêng tư bị phát tán",
            "quản lý thời gian chơi game của trẻ",
            "mật khẩu",
            "người lạ kết bạn với con tôi trên facebook",
            "cha mẹ nên nói chuyện với con như thế nào về an toàn trên mạng",
            "áp phích cho trường học",
            "video hướng dẫn học sinh tiểu học");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ProcessHandle server = ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow();
        Path index = Path.of(arguments[2], "index");
        int rounds = Integer.parseInt(arguments[3]);
        List<String> questions = arguments.length > 4 ? Files.readAllLines(Path.of(arguments[4])) : QUESTIONS;
        Path generation = index.resolve(Files.readString(index.resolve("CURRENT")).strip());
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(generation))) {
            IndexSearcher.setMaxClauseCount(16_384);
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BM25Similarity(0.9f, 0.9f));
            List<Query> queries = questions.stream().map(BareLucene::query).toList();
            double[] bare = new double[2];
            double[] asked = new double[2];
            for (int time = 0; time < 2; time++) { // the first time warms both up
                bare[0] = bare(searcher, queries, rounds, false);
                bare[1] = bare(searcher, queries, rounds, true);
                asked[0] = asked(arguments[0] + "/api/v1/search?exact=true&locale=vi&q=", questions, server, rounds);
                asked[1] = asked(arguments[0] + "/api/v1/search?locale=vi&q=", questions, server, rounds);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d documents, %d segments, processor time a question: bare loop %.0f us, with all matches counted "
                            + "%.0f us; through the API with the same plan %.0f us (%.2f x, %.2f x), understood %.0f us%n",
                    reader.numDocs(),
                    reader.leaves().size(),
                    bare[0],
                    bare[1],
                    asked[0],
                    asked[0] / bare[0],
                    asked[0] / bare[1],
                    asked[1]);
        }
    }

    private static double bare(IndexSearcher searcher, List<Query> queries, int rounds, boolean counted)
            throws IOException {
        long before = THREADS.getCurrentThreadCpuTime();
        for (int round = 0; round < rounds; round++) {
            for (Query query : queries) {
                if (counted) {
                    searcher.search(query, new TopScoreDocCollectorManager(20, Integer.MAX_VALUE));
                } else {
                    searcher.search(query, 20);
                }
            }
        }
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e3 / rounds / queries.size();
    }

    private static double asked(String address, List<String> questions, ProcessHandle server, int rounds)
            throws IOException, InterruptedException {
        List<HttpRequest> requests = new ArrayList<>();
        for (String question : questions) {
            String encoded = URLEncoder.encode(question, StandardCharsets.UTF_8);
            requests.add(HttpRequest.newBuilder(URI.create(address + encoded)).build());
        }
        Duration before = server.info().totalCpuDuration().orElseThrow();
        try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int round = 0; round < rounds; round++) {
                for (HttpRequest request : requests) {
                    http.send(request, BodyHandlers.ofByteArray());
                }
            }
        }
        Duration spent = server.info().totalCpuDuration().orElseThrow().minus(before);
        return spent.toNanos() / 1e3 / rounds / questions.size();
    }

    private static Query query(String text) {
        Question question = new QuestionReader(BareLucene::tokens).readAsTyped(text, new SynonymBook().current());
        Plan plan = new Plan(question, Guidance.NONE, Corpus.EMPTY);
        return new BooleanQuery.Builder()
                .add(lucene(plan.matching(false)), Occur.FILTER)
                .add(new TermQuery(new Term("visibility", "public")), Occur.FILTER)
                .add(new TermQuery(new Term("locale", "vi")), Occur.FILTER)
                .add(lucene(plan.ranking()), Occur.MUST)
                .build();
    }

    private static Query lucene(Clause clause) {
        return switch (clause) {
            case Clause.Everything() -> MatchAllDocsQuery.INSTANCE;
            case Clause.Term(String field, String term) -> new TermQuery(new Term(field, term));
            case Clause.Phrase(String field, List<String> terms) -> new PhraseQuery(field, terms.toArray(String[]::new));
            case Clause.Within(List<Clause> required, List<Clause> excluded) -> {
                BooleanQuery.Builder query = new BooleanQuery.Builder();
                required.forEach(one -> query.add(lucene(one), Occur.FILTER));
                excluded.forEach(one -> query.add(lucene(one), Occur.MUST_NOT));
                yield query.build();
            }
            case Clause.AnyOf(List<Clause> clauses, int least) -> sum(clauses, Occur.SHOULD, least > 1 ? least : 0);
            case Clause.AllOf(List<Clause> clauses) -> sum(clauses, Occur.MUST, 0);
            case Clause.Best(List<Clause> clauses) ->
                new DisjunctionMaxQuery(clauses.stream().map(BareLucene::lucene).toList(), 0);
            case Clause.Weighted(Clause inner, double weight) -> new BoostQuery(lucene(inner), (float) weight);
            case Clause.Flat(Clause inner, double score) ->
                new BoostQuery(new ConstantScoreQuery(lucene(inner)), (float) score);
            case Clause.Enough enough -> throw new IllegalArgumentException("ordered by relevance, nothing is parted");
            case Clause.Recent recent -> MatchAllDocsQuery.INSTANCE;
        };
    }

    private static Query sum(List<Clause> clauses, Occur occur, int least) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(lucene(clause), occur));
        return query.setMinimumNumberShouldMatch(least).build();
    }

    private static List<QuestionReader.Token> tokens(String text) {
        List<QuestionReader.Token> tokens = new ArrayList<>();
        StandardTokenizer tokenizer = new StandardTokenizer();
        tokenizer.setReader(new java.io.StringReader(text));
        try (TokenStream stream = tokenizer) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new QuestionReader.Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return tokens;
    }
}
