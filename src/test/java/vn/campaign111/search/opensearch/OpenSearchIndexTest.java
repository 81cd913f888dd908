package vn.campaign111.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaign111.search.Papers.asking;
import static vn.campaign111.search.Papers.paper;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalPoint;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Problem;
import vn.campaign111.search.Papers;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchResult.SearchHit;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.indexing.RequestRebuild;
import vn.campaign111.search.indexing.Sources;
import vn.campaign111.testing.OpenSearchServer;

@MicronautTest(transactional = false)
class OpenSearchIndexTest {

    @Inject
    Journal journal;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    Json json;

    @Inject
    RequestRebuild requestRebuild;

    private final OpenSearchServer server = OpenSearchServer.shared();
    private final String name = "index-" + Identifier.next().toLowerCase(Locale.ROOT);
    private final Papers papers = new Papers();

    @SuppressWarnings("NullAway.Init")
    private OpenSearchEngine engine;

    @BeforeEach
    void open() {
        engine = anotherProcess();
        engine.rebuild(done -> {});
    }

    @AfterEach
    void close() throws IOException {
        engine.close();
    }

    @Test
    void whatIsPublishedWhileTheServerIsAwayIsFollowedWhenItReturns() {
        publish("d1", "Bắt nạt trên mạng");
        long before = engine.index().position();
        server.stop();
        try {
            assertThatThrownBy(() -> publish("d2", "Lừa đảo trực tuyến")).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> engine.search(asking("bắt nạt")))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("search.unavailable"));
            assertThat(new OpenSearchFollower(engine.index()).position()).isZero();
        } finally {
            server.startAgain();
        }
        assertThat(engine.index().position()).isEqualTo(before);
        engine.index().follow(journal.after(before, 500));
        assertThat(found("bắt nạt")).containsExactly("d1");
        assertThat(found("lừa đảo")).containsExactly("d2");
        assertThat(engine.index().position()).isEqualTo(journal.head());
        assertThat(engine.faults()).isEmpty();
    }

    @Test
    void anIndexThatIsGoneIsBuiltAnew() throws IOException, InterruptedException {
        publish("d1", "Bắt nạt trên mạng");
        send("DELETE", "/" + name + "-*");
        assertThatThrownBy(() -> engine.search(asking("bắt nạt"))).isInstanceOf(Problem.class);
        engine.index().lookAfter();
        assertThat(found("bắt nạt")).containsExactly("d1");
        send("DELETE", "/" + name + "-*");
        publish("d2", "Lừa đảo trực tuyến");
        assertThat(found("bắt nạt")).containsExactly("d1");
        assertThat(found("lừa đảo")).containsExactly("d2");
        assertThat(engine.faults()).isEmpty();
    }

    @Test
    void twoProcessesFollowIntoTheSameIndex() throws IOException {
        try (OpenSearchEngine other = anotherProcess()) {
            publish("d1", "Bắt nạt trên mạng");
            other.index().follow(journal.after(journal.head() - 1, 500));
            assertThat(other.documentCount()).isEqualTo(1);
            other.rebuild(done -> {});
            publish("d2", "Lừa đảo trực tuyến");
            assertThat(found("lừa đảo")).containsExactly("d2");
            assertThat(other.search(asking("lừa đảo")).total()).isEqualTo(1);
            assertThat(other.faults()).isEmpty();
        }
        assertThat(indices()).hasSize(1);
    }

    @Test
    void publishingGoesOnWhileFaultsAreLookedForAndIsNone() throws IOException {
        publish("d1", "Bắt nạt trên mạng");
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        try (OpenSearchEngine looking =
                process(papers.walked(limit -> meanwhile.getAndSet(() -> {}).run()))) {
            meanwhile.set(() -> {
                papers.add(paper("d2", "Lừa đảo trực tuyến", "Nội dung."));
                append("d2");
                CompletableFuture.runAsync(() -> looking.index().follow(journal.after(journal.head() - 1, 500)))
                        .orTimeout(30, TimeUnit.SECONDS)
                        .join();
            });
            assertThat(looking.faults()).isEmpty();
        }
        assertThat(found("lừa đảo")).containsExactly("d2");
    }

    @RepeatedTest(3)
    void ofTwoRebuildsAtOnceOneIndexIsLeft() throws IOException {
        publish("d1", "Bắt nạt trên mạng");
        try (OpenSearchEngine other = anotherProcess()) {
            List<Boolean> done = Stream.of(engine, other)
                    .map(one -> CompletableFuture.runAsync(() -> one.rebuild(any -> {})))
                    .map(rebuild -> rebuild.handle((nothing, failure) -> failure == null))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(done).contains(true);
        }
        publish("d2", "Lừa đảo trực tuyến");
        assertThat(found("bắt nạt")).containsExactly("d1");
        assertThat(found("lừa đảo")).containsExactly("d2");
        assertThat(engine.faults()).isEmpty();
        assertThat(indices()).hasSize(1);
    }

    @Test
    void aRebuildThatWasAskedForIsMadeByOneProcess() throws IOException {
        publish("d1", "Bắt nạt trên mạng");
        List<String> before = indices();
        long sequence = requestRebuild.run("system");
        engine.index().follow(journal.after(sequence - 1, 1));
        engine.index().lookAfter();
        List<String> after = indices();
        assertThat(after).hasSize(1).isNotEqualTo(before);
        try (OpenSearchEngine other = anotherProcess()) {
            other.index().follow(journal.after(sequence - 1, 1));
            other.index().lookAfter();
        }
        assertThat(indices()).isEqualTo(after);
        assertThat(found("bắt nạt")).containsExactly("d1");
    }

    @Test
    void whoIsBehindCatchesUpFromWhereTheIndexIs() {
        papers.add(paper("d1", "Bắt nạt trên mạng", "Nội dung."));
        append("d1");
        papers.add(paper("d2", "Lừa đảo trực tuyến", "Nội dung."));
        append("d2");
        engine.index().follow(journal.after(journal.head() - 1, 500));
        assertThat(found("bắt nạt")).containsExactly("d1");
        assertThat(found("lừa đảo")).containsExactly("d2");
    }

    @Test
    void ofTwoWritersTheOlderLoses() {
        publish("d1", "Bắt nạt trên mạng");
        try (Cluster cluster = new Cluster(settings(), json)) {
            Generation serving = new Generations(cluster, settings()).serving().orElseThrow();
            Writes late = new Writes(cluster, serving, true);
            late.put(paper("d1", "Tên cũ lỗi thời", "Nội dung."), serving.position() - 1);
            late.send();
            assertThat(found("bắt nạt")).containsExactly("d1");
            assertThat(found("lỗi thời")).isEmpty();
            new Generations(cluster, settings()).moveTo(serving, new JournalPoint(serving.position() - 1, ""));
            assertThat(engine.index().position()).isEqualTo(serving.position());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anIndexOfTheJournalOfAnotherDatabaseIsBuiltAnew() throws IOException {
        publish("d1", "Bắt nạt trên mạng");
        List<String> before = indices();
        try (Cluster cluster = new Cluster(settings(), json)) {
            Generations generations = new Generations(cluster, settings());
            generations.moveTo(
                    generations.serving().orElseThrow(), new JournalPoint(journal.head() + 1_000, "of another"));
        }
        try (OpenSearchEngine other = anotherProcess()) {
            assertThat(new OpenSearchFollower(other.index()).position()).isZero();
            papers.add(paper("d2", "Lừa đảo trực tuyến", "Nội dung."));
            append("d2");
            other.index().follow(journal.after(journal.head() - 1, 500));
            assertThat(other.search(asking("lừa đảo")).total()).isEqualTo(1);
            assertThat(other.index().position()).isEqualTo(journal.head());
            assertThat(other.faults()).isEmpty();
        }
        assertThat(indices()).hasSize(1).isNotEqualTo(before);
    }

    @Test
    void countsOfDownloadsAreKeptUntilTheDocumentIsWrittenAgain() {
        publish("d1", "Bắt nạt trên mạng");
        publish("d2", "Bắt nạt ở trường");
        engine.downloads(Map.of("d1", 7L, "d2", 3L));
        assertThat(mostDownloaded()).containsExactly("d1", "d2");
        publish("d1", "Bắt nạt nơi công cộng");
        assertThat(mostDownloaded()).containsExactly("d2", "d1");
        assertThat(engine.faults()).isEmpty();
    }

    private List<String> mostDownloaded() {
        SearchRequest request =
                new SearchRequest("", "vi", Map.of(), SearchRequest.Sort.DOWNLOADS, 0, 10, Papers.PUBLIC);
        return engine.search(request).hits().stream().map(SearchHit::id).toList();
    }

    @Test
    void aLateWithdrawalMakesNoIndexByMistake() throws IOException {
        try (Cluster cluster = new Cluster(settings(), json)) {
            Generation gone = new Generations(cluster, settings()).serving().orElseThrow();
            engine.rebuild(done -> {});
            Writes late = new Writes(cluster, gone, true);
            late.remove(List.of("d1"), 1);
            assertThatThrownBy(late::send).isInstanceOf(Problem.class);
        }
        assertThat(indices()).hasSize(1).noneMatch(index -> index.endsWith("-writing"));
    }

    @Test
    void anIndexThatServesIsNeverDiscarded() throws IOException {
        publish("d1", "Bắt nạt trên mạng");
        try (Cluster cluster = new Cluster(settings(), json)) {
            Generations generations = new Generations(cluster, settings());
            generations.discard(generations.serving().orElseThrow());
        }
        assertThat(found("bắt nạt")).containsExactly("d1");
    }

    @Test
    void theIndicesOfAProductWhoseNameBeginsAlikeStay() throws IOException, InterruptedException {
        OpenSearchSettings alike =
                new OpenSearchSettings(server.address().toString(), "", "", name + "-" + IndexFields.SCHEMA);
        try (OpenSearchEngine neighbour =
                new OpenSearchEngine(alike, json, new Sources(List.of(papers)), journal, new SynonymBook())) {
            publish("d1", "Bắt nạt trên mạng");
            neighbour.rebuild(done -> {});
            engine.rebuild(done -> {});
            assertThat(neighbour.documentCount()).isEqualTo(1);
        }
    }

    @Test
    void anAnswerThatIsNoJsonMeansThatTheSearchIsUnavailable() throws IOException {
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            byte[] page = "<html>Bad gateway</html>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(502, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        gateway.start();
        String address = "http://localhost:" + gateway.getAddress().getPort();
        try (OpenSearchEngine behind = new OpenSearchEngine(
                new OpenSearchSettings(address, "", "", name),
                json,
                new Sources(List.of(papers)),
                journal,
                new SynonymBook())) {
            assertThat(new OpenSearchFollower(behind.index()).position()).isZero();
            assertThatThrownBy(() -> behind.search(asking("bắt nạt")))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("search.unavailable"));
        } finally {
            gateway.stop(0);
        }
    }

    @Test
    void aLateWriterMakesNoIndexByMistake() throws IOException, InterruptedException {
        try (Cluster cluster = new Cluster(settings(), json)) {
            Generation gone = new Generations(cluster, settings()).serving().orElseThrow();
            engine.rebuild(done -> {});
            Writes late = new Writes(cluster, gone, true);
            late.put(paper("d1", "Bắt nạt", "Nội dung."), 1);
            assertThatThrownBy(late::send).isInstanceOf(Problem.class);
        }
        assertThat(indices()).hasSize(1);
    }

    @Test
    void nothingThatIsTypedStandsInTheLog() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        Level level = root.getLevel();
        root.setLevel(Level.INFO);
        try {
            engine.search(asking("dieukinkhongainghe"));
            send("POST", "/" + name + "-*/_close");
            assertThatThrownBy(() -> engine.search(asking("dieukinkhongainghe")))
                    .isInstanceOf(Problem.class);
            server.stop();
            assertThatThrownBy(() -> engine.search(asking("dieukinkhongainghe")))
                    .isInstanceOf(Problem.class);
            assertThatThrownBy(() -> engine.suggest("dieukinkhongainghe", "vi", 5, Papers.PUBLIC))
                    .isInstanceOf(Problem.class);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            server.startAgain();
            root.setLevel(level);
            root.detachAppender(log);
        }
        assertThat(log.list.stream()
                        .map(event -> event.getFormattedMessage()
                                + (event.getThrowableProxy() == null
                                        ? ""
                                        : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                        .collect(Collectors.joining("\n")))
                .doesNotContain("dieukin");
    }

    private OpenSearchSettings settings() {
        return new OpenSearchSettings(server.address().toString(), "", "", name);
    }

    private OpenSearchEngine anotherProcess() {
        return process(new Sources(List.of(papers)));
    }

    private OpenSearchEngine process(Sources sources) {
        return new OpenSearchEngine(settings(), json, sources, journal, new SynonymBook());
    }

    private void publish(String id, String title) {
        papers.add(paper(id, title, "Nội dung."));
        append(id);
        engine.index().follow(journal.after(journal.head() - 1, 500));
    }

    private void append(String id) {
        transactions.executeWrite(status -> journal.append(Event.of("edition-published", "document", id, "system")));
    }

    private List<String> found(String text) {
        return engine.search(asking("\"" + text + "\"")).hits().stream()
                .map(SearchHit::id)
                .toList();
    }

    private List<String> indices() throws IOException {
        try {
            return send("GET", "/_cat/indices/" + name + "-*?h=index").lines().toList();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
