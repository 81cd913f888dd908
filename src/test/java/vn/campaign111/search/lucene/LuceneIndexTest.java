package vn.campaign111.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaign111.search.Papers.asking;
import static vn.campaign111.search.Papers.paper;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalPoint;
import vn.campaign111.kernel.Problem;
import vn.campaign111.search.IndexFault;
import vn.campaign111.search.IndexFault.Kind;
import vn.campaign111.search.Papers;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchResult.SearchHit;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.indexing.Sources;

@MicronautTest(transactional = false)
class LuceneIndexTest {

    @Inject
    Journal journal;

    @Inject
    TransactionOperations<Connection> transactions;

    @TempDir
    Path data;

    private final Papers papers = new Papers();

    @Test
    void whatWasPublishedIsFindableWhenFollowingReturns() throws IOException {
        try (LuceneIndex index = open()) {
            untilLasting(index);
            publish(index, "d1", "Bắt nạt trên mạng");
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
            withdraw(index, "d1");
            assertThat(found(index, "bắt nạt")).isEmpty();
        }
    }

    @Test
    void reopeningGoesOnFromTheCommittedEntry() throws IOException {
        long position;
        try (LuceneIndex index = open()) {
            untilLasting(index);
            publish(index, "d1", "Bắt nạt trên mạng");
            position = journal.head();
        }
        try (LuceneIndex index = open()) {
            assertThat(new LuceneFollower(index).position()).isEqualTo(position);
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
        }
    }

    @Test
    void whatWasNotCommittedIsFollowedAgain() throws IOException {
        Path copy = data.resolve("killed");
        long before;
        try (LuceneIndex index = open()) {
            untilLasting(index);
            before = index.serving().position();
            publish(index, "d1", "Bắt nạt trên mạng");
            copy(data.resolve("index"), copy.resolve("index"));
        }
        try (LuceneIndex index = new LuceneIndex(copy, sources(), journal)) {
            LuceneFollower follower = new LuceneFollower(index);
            assertThat(follower.position()).isEqualTo(before);
            follower.follow(journal.after(follower.position(), 500));
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
            assertThat(faults(index)).isEmpty();
        }
    }

    @Test
    void aDamagedIndexIsBuiltAnewWhileTheJournalIsFollowed() throws IOException {
        try (LuceneIndex index = open()) {
            untilLasting(index);
            publish(index, "d1", "Bắt nạt trên mạng");
        }
        damage(data.resolve("index"));
        try (LuceneIndex index = open()) {
            publish(index, "d2", "Lừa đảo trực tuyến");
            untilLasting(index);
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
            assertThat(found(index, "lừa đảo")).containsExactly("d2");
            assertThat(faults(index)).isEmpty();
        }
    }

    @Test
    void anIndexOfTheJournalOfAnotherDatabaseIsBuiltAnewWhileTheJournalIsFollowed() throws IOException {
        try (LuceneIndex index = open()) {
            untilLasting(index);
            publish(index, "d1", "Bắt nạt trên mạng");
            index.serving().moveTo(new JournalPoint(journal.head() + 1_000, "of another"));
        }
        try (LuceneIndex index = open()) {
            assertThat(new LuceneFollower(index).position()).isEqualTo(journal.head());
            publish(index, "d2", "Lừa đảo trực tuyến");
            assertThat(found(index, "lừa đảo")).containsExactly("d2");
            untilLasting(index);
            assertThat(index.serving().position()).isEqualTo(journal.head());
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
            assertThat(faults(index)).isEmpty();
        }
    }

    @Test
    void searchingIsRefusedWhileNothingOfTheIndexCanBeRead() throws Exception {
        papers.add(paper("d1", "Bắt nạt trên mạng", "Nội dung."));
        CountDownLatch held = new CountDownLatch(1);
        try (LuceneIndex index = new LuceneIndex(data, held(held), journal)) {
            assertThatThrownBy(() -> found(index, "bắt nạt"))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("search.preparing"));
            held.countDown();
            untilLasting(index);
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
        }
    }

    @Test
    void whatCanBeReadOfADamagedIndexAnswersUntilAnotherIsBuilt() throws Exception {
        List<Path> ofFirst = twoSegments();
        ofFirst.forEach(LuceneIndexTest::damageFile);
        CountDownLatch held = new CountDownLatch(1);
        try (LuceneIndex index = new LuceneIndex(data, held(held), journal)) {
            assertThat(found(index, "lừa đảo")).containsExactly("d2");
            held.countDown();
            untilLasting(index);
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
            assertThat(found(index, "lừa đảo")).containsExactly("d2");
            assertThat(faults(index)).isEmpty();
        }
    }

    @Test
    void anIndexWhoseNameIsLostAnswersUntilAnotherIsBuilt() throws Exception {
        twoSegments();
        Files.delete(data.resolve("index/CURRENT"));
        CountDownLatch held = new CountDownLatch(1);
        try (LuceneIndex index = new LuceneIndex(data, held(held), journal)) {
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
            held.countDown();
            untilLasting(index);
            assertThat(faults(index)).isEmpty();
        }
    }

    @Test
    void anIndexWhoseNameHasABadByteAnswersUntilAnotherIsBuilt() throws Exception {
        twoSegments();
        Files.write(data.resolve("index/CURRENT"), new byte[] {'g', (byte) 0xff, '\n'});
        try (LuceneIndex index = open()) {
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
            untilLasting(index);
            assertThat(faults(index)).isEmpty();
        }
    }

    @Test
    void anOpeningThatFailedIsTriedAgain() throws IOException {
        AtomicBoolean failed = new AtomicBoolean();
        Sources failingOnce = papers.walked(limit -> {
            if (failed.compareAndSet(false, true)) {
                throw new IllegalStateException("no connection");
            }
        });
        try (LuceneIndex index = new LuceneIndex(data, failingOnce, journal)) {
            assertThatThrownBy(index::serving).hasMessage("no connection");
            untilLasting(index);
            publish(index, "d1", "Bắt nạt trên mạng");
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
        }
    }

    @Test
    void anIndexOfAnOlderSchemaAnswersUntilTheNewOneIsBuilt() throws Exception {
        twoSegments();
        Path old = generation();
        try (Directory directory = FSDirectory.open(old);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("schema", "1", "sequence", Long.toString(journal.head()))
                    .entrySet());
            writer.commit();
        }
        CountDownLatch held = new CountDownLatch(1);
        try (LuceneIndex index = new LuceneIndex(data, held(held), journal)) {
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
            held.countDown();
            untilLasting(index);
            assertThat(generation()).isNotEqualTo(old);
            assertThat(faults(index)).isEmpty();
        }
    }

    @Test
    void aFileCutShortWhileRunningIsNoticedAndTheIndexBuiltAnew() throws Exception {
        twoSegments();
        Path old = generation();
        try (LuceneIndex index = open()) {
            untilLasting(index);
            Path file = compound(old).getFirst();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() - 1);
            }
            waitUntil(() -> !isNamed(old));
            untilLasting(index);
            assertThat(faults(index)).isEmpty();
        }
    }

    @Test
    void alteredBytesThatSpoilAnAnswerAreNoticedAndTheIndexBuiltAnew() throws Exception {
        twoSegments();
        Path old = generation();
        try (LuceneIndex index = open()) {
            untilLasting(index);
            damageFile(compound(old).getFirst());
            assertThatThrownBy(() -> index.read(view -> {
                        throw new IndexOutOfBoundsException("as readers of altered bytes do");
                    }))
                    .isInstanceOf(Problem.class);
            waitUntil(() -> !isNamed(old));
            untilLasting(index);
            assertThat(faults(index)).isEmpty();
        }
    }

    @Test
    void anIndexTheDiskRefusedIsOpenedAgainAtItsLastCommit() throws Exception {
        twoSegments();
        Path old = generation();
        try (LuceneIndex index = open()) {
            untilLasting(index);
            index.serving().stopWriting();
            assertThat(index.serving().documentCount()).isEqualTo(2);
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
            publish(index, "d3", "Quyền riêng tư");
            assertThat(found(index, "riêng tư")).containsExactly("d3");
            assertThat(generation()).isEqualTo(old);
            assertThat(faults(index)).isEmpty();
        }
    }

    @Test
    void aRebuildThatWasAskedForInTheJournalIsDone() throws Exception {
        twoSegments();
        Path old = generation();
        try (LuceneIndex index = open()) {
            untilLasting(index);
            append(Event.of("search-rebuild-requested", "search-index", "all", "system"));
            long asked = journal.head();
            new LuceneFollower(index).follow(journal.after(asked - 1, 10));
            waitUntil(() -> index.folder().builtUpTo() >= asked);
            assertThat(generation()).isNotEqualTo(old);
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
        }
    }

    @Test
    void anotherProcessComparesTheIndexWithItsSourcesWithoutTouchingIt() throws Exception {
        twoSegments();
        try (LuceneIndex index = open()) {
            untilLasting(index);
            IndexBeside beside = new IndexBeside(new IndexFolder(data), sources());
            assertThat(beside.documentCount()).isEqualTo(2);
            assertThat(beside.faults()).isEmpty();
        }
    }

    @Test
    void anIndexDeletedWhileRunningIsBuiltAnewAndAnswersMeanwhile() throws IOException {
        try (LuceneIndex index = open()) {
            untilLasting(index);
            publish(index, "d1", "Bắt nạt trên mạng");
            delete(data.resolve("index"));
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
            publish(index, "d2", "Lừa đảo trực tuyến");
            assertThat(found(index, "lừa đảo")).containsExactly("d2");
            untilLasting(index);
            assertThat(found(index, "bắt nạt")).containsExactly("d1");
            assertThat(faults(index)).isEmpty();
        }
        assertThat(data.resolve("index/CURRENT")).exists();
    }

    @Test
    void aRebuildBringsEverythingAndLeavesOneGeneration() throws IOException {
        for (int i = 0; i < 1_200; i++) {
            papers.add(paper("r%04d".formatted(i), "Tài liệu số " + i, "Nội dung."));
        }
        try (LuceneIndex index = open()) {
            AtomicLong told = new AtomicLong();
            index.rebuild(told::set);
            assertThat(told).hasValue(1_200);
            assertThat(index.serving().documentCount()).isEqualTo(1_200);
            assertThat(faults(index)).isEmpty();
        }
        try (Stream<Path> entries = Files.list(data.resolve("index"))) {
            assertThat(entries.filter(Files::isDirectory)).hasSize(1);
        }
    }

    @Test
    void faultsNameWhatTheIndexAndItsSourcesDisagreeAbout() throws IOException {
        try (LuceneIndex index = open()) {
            untilLasting(index);
            publish(index, "d1", "Một");
            publish(index, "d2", "Hai");
            publish(index, "d3", "Ba");
            papers.byId.remove("d1");
            papers.add(paper("d2", "Hai, đã sửa", "Nội dung."));
            papers.add(paper("d4", "Bốn", "Nội dung."));
            assertThat(faults(index))
                    .containsExactly(
                            new IndexFault(Kind.SURPLUS, "d1"),
                            new IndexFault(Kind.STALE, "d2"),
                            new IndexFault(Kind.MISSING, "d4"));
        }
    }

    @Test
    void publishingGoesOnWhileFaultsAreLookedForAndIsNone() throws IOException {
        try (LuceneIndex index = open()) {
            untilLasting(index);
            publish(index, "d1", "Một");
            AtomicBoolean published = new AtomicBoolean();
            Sources meanwhile = papers.walked(limit -> {
                if (published.compareAndSet(false, true)) {
                    CompletableFuture.runAsync(() -> publish(index, "d2", "Hai"))
                            .orTimeout(30, TimeUnit.SECONDS)
                            .join();
                }
            });
            assertThat(new IndexCheck(index, meanwhile).faults()).isEmpty();
            assertThat(published).isTrue();
        }
    }

    @Test
    void aSecondProcessIsToldThatTheIndexIsInUse() throws IOException {
        try (LuceneIndex index = open();
                LuceneIndex second = open()) {
            assertThat(index.serving().documentCount()).isZero();
            assertThatThrownBy(second::serving)
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("search.index-locked"));
        }
    }

    @Test
    void entriesOfOtherThingsOnlyMoveThePosition() throws IOException {
        try (LuceneIndex index = open()) {
            untilLasting(index);
            append(Event.of("account-created", "account", "a1", "system"));
            follow(index);
            assertThat(index.serving().position()).isEqualTo(journal.head());
            assertThat(index.serving().documentCount()).isZero();
        }
    }

    @Test
    void theEngineIsThereForWhoeverAsks(SearchEngine engine) {
        assertThat(engine.search(asking("bảo vệ")).total()).isZero();
        assertThat(engine.suggest("bảo", "vi", 5, Papers.PUBLIC)).isEmpty();
    }

    private LuceneIndex open() {
        return new LuceneIndex(data, sources(), journal);
    }

    private Sources sources() {
        return new Sources(List.of(papers));
    }

    private void publish(LuceneIndex index, String id, String title) {
        papers.add(paper(id, title, "Nội dung."));
        append(Event.of("edition-published", "document", id, "system"));
        follow(index);
    }

    private void withdraw(LuceneIndex index, String id) {
        papers.byId.remove(id);
        append(Event.of("edition-withdrawn", "document", id, "system"));
        follow(index);
    }

    private void follow(LuceneIndex index) {
        index.follow(journal.after(journal.head() - 1, 500));
    }

    private void append(Event event) {
        transactions.executeWrite(status -> journal.append(event));
    }

    private List<IndexFault> faults(LuceneIndex index) {
        return new IndexCheck(index, sources()).faults();
    }

    private static List<String> found(LuceneIndex index, String text) {
        return index
                .read(view -> new Finder().find(asking("\"" + text + "\""), new SynonymBook().current(), view))
                .hits()
                .stream()
                .map(SearchHit::id)
                .toList();
    }

    private static void untilLasting(LuceneIndex index) {
        waitUntil(() -> {
            try {
                return index.isIntact(index.serving());
            } catch (AlreadyClosedException replacedMeanwhile) {
                return false;
            }
        });
    }

    private static void waitUntil(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    /** Hands documents over to a rebuild only when the latch is let go. */
    private Sources held(CountDownLatch latch) {
        return papers.walked(limit -> {
            try {
                if (limit > 1 && !latch.await(1, TimeUnit.MINUTES)) {
                    throw new AssertionError("never let go");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private List<Path> twoSegments() throws IOException {
        try (LuceneIndex index = open()) {
            untilLasting(index);
            publish(index, "d1", "Bắt nạt trên mạng");
        }
        List<Path> ofFirst = compound(generation());
        try (LuceneIndex index = open()) {
            publish(index, "d2", "Lừa đảo trực tuyến");
        }
        return ofFirst;
    }

    /** A name that is read while it changes may be of a folder that has gone meanwhile, and then names none. */
    private boolean isNamed(Path generation) {
        return new IndexFolder(data).current().filter(generation::equals).isPresent();
    }

    private Path generation() {
        return new IndexFolder(data).current().orElseThrow();
    }

    private static List<Path> compound(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".cfs")).toList();
        }
    }

    private static void damage(Path index) throws IOException {
        compound(index).forEach(LuceneIndexTest::damageFile);
    }

    /** In place, as a disk does: the file stays mapped and as long as it was. */
    private static void damageFile(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, channel.size() / 2);
            one.put(0, (byte) (one.get(0) ^ 0x55)).rewind();
            channel.write(one, channel.size() / 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }
}
