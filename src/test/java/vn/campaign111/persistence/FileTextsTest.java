package vn.campaign111.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static vn.campaign111.testing.Writing.AUTHOR;
import static vn.campaign111.testing.Writing.PUBLISHER;
import static vn.campaign111.testing.Writing.REVIEWER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.catalog.materials.MaterialFile;
import vn.campaign111.catalog.materials.MaterialFile.Role;
import vn.campaign111.catalog.materials.MaterialType;
import vn.campaign111.editorial.ApproveEdition;
import vn.campaign111.editorial.CreateDocument;
import vn.campaign111.editorial.Document;
import vn.campaign111.editorial.DocumentLists;
import vn.campaign111.editorial.DocumentLists.Opened;
import vn.campaign111.editorial.PublishEdition;
import vn.campaign111.editorial.SaveRevision;
import vn.campaign111.editorial.SaveRevision.Edit;
import vn.campaign111.editorial.StartEdition;
import vn.campaign111.editorial.SubmitEdition;
import vn.campaign111.editorial.WithdrawDocument;
import vn.campaign111.identity.Actor;
import vn.campaign111.journal.Followers;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.media.BlobInfo;
import vn.campaign111.media.BlobStore;
import vn.campaign111.media.text.FileTexts;
import vn.campaign111.media.text.OfficeSamples;
import vn.campaign111.publication.Visibility;
import vn.campaign111.search.DocumentSource;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchFile;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchResult.FoundIn;
import vn.campaign111.search.SearchResult.SearchHit;
import vn.campaign111.search.SearchScope;
import vn.campaign111.testing.OnEveryDatabase;

/** What stands only inside a file is found, from the upload to the recall. */
class FileTextsTest extends OnEveryDatabase {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** A product is opened for all tests of the class, and followers are started once. */
    private static final Set<Followers> STARTED = new HashSet<>();

    @BeforeEach
    void follow() {
        if (STARTED.add(the(Followers.class))) {
            the(Followers.class).start();
        }
    }

    @Test
    void aSentenceInsideAPublishedFileIsFoundWithItsPage() throws Exception {
        Asset script = store("kich-ban.docx", OfficeSamples.docx(List.of("Cảnh một", "Con rùa vàng đội chiếc mũ len")));
        Asset leaflet = store("to-roi.pdf", OfficeSamples.pdf(List.of("Bìa", "Chú mèo mướp canh cổng trường")));
        Document document = create("Kịch bản thử chữ trong tệp", script, leaflet);
        until(() -> isRead(script) && isRead(leaflet));
        assertThat(find("rùa vàng đội chiếc mũ len")).isEmpty();

        publish(document);

        SearchHit hit = find("rùa vàng đội chiếc mũ len").getFirst();
        assertThat(hit.id()).isEqualTo(document.id());
        assertThat(hit.foundIn()).isEqualTo(new FoundIn("kich-ban.docx", "Tệp kich-ban.docx", SearchFile.Unit.NONE, 1));
        assertThat(hit.passageHtml()).contains("<mark>rùa vàng đội chiếc mũ len</mark>");
        assertThat(find("chu meo muop canh cong truong").getFirst().foundIn())
                .isEqualTo(new FoundIn("to-roi.pdf", "Tệp to-roi.pdf", SearchFile.Unit.PAGE, 2));
        assertThat(the(SearchEngine.class).faults()).isEmpty();

        the(WithdrawDocument.class).run(PUBLISHER, document.id(), "Thử thu hồi");
        awaitFollowers();

        assertThat(find("rùa vàng đội chiếc mũ len")).isEmpty();
    }

    @Test
    void aFileThatIsReadAfterItsDocumentWasPublishedIsFoundThen() throws Exception {
        byte[] bytes = OfficeSamples.docx(List.of("Đàn sếu bay ngang ruộng muối"));
        Asset first = store("mot.docx", bytes);
        until(() -> isRead(first));
        Asset sharing = store("hai.docx", bytes);
        Document document = create("Đọc sau khi xuất bản", sharing);
        execute("DELETE FROM file_text WHERE sha256 = '" + first.sha256() + "'");
        publish(document);

        store("khac.txt", "đánh thức việc đọc tệp".getBytes(StandardCharsets.UTF_8));

        until(() -> !find("đàn sếu bay ngang ruộng muối").isEmpty());
        List<JournalEntry> told = the(Journal.class).about("asset", first.id(), 5);
        assertThat(told.getFirst().action()).isEqualTo("file-text-read");
        assertThat(the(DocumentSource.class).concerned(told)).containsExactly(document.id());
    }

    @Test
    void theWordsOfAReplacedFileAreGone() throws Exception {
        Asset old = store("cu.docx", OfficeSamples.docx(List.of("Bầy đom đóm xanh lét")));
        Document document = create("Thay tệp", old);
        until(() -> isRead(old));
        publish(document);
        assertThat(find("bầy đom đóm xanh lét")).hasSize(1);

        Asset next = store("moi.docx", OfficeSamples.docx(List.of("Chuồn chuồn ớt đậu hàng rào")));
        until(() -> isRead(next));
        the(StartEdition.class).run(AUTHOR, document.id());
        save(document, material("Thay tệp", next));
        assertThat(find("chuồn chuồn ớt đậu hàng rào")).isEmpty();
        publish(document);

        assertThat(find("chuồn chuồn ớt đậu hàng rào")).hasSize(1);
        assertThat(find("bầy đom đóm xanh lét")).isEmpty();
    }

    @Test
    void wordsThatWereDeletedFromTheStoreAreReadAgainWhenTheyAreAskedFor() throws Exception {
        Asset asset = store("xoa.pdf", OfficeSamples.pdf(List.of("", "Cây thị rụng quả vàng")));
        until(() -> isRead(asset));
        BlobStore store = the(BlobStore.class);
        assertThat(keys("rendition/" + asset.sha256()))
                .singleElement(STRING)
                .startsWith("rendition/" + asset.sha256() + "/text-");
        String key = keys("rendition/" + asset.sha256()).getFirst();
        long entries = the(Journal.class).head();

        store.delete(key);

        assertThat(the(FileTexts.class).of(List.of(asset)).values())
                .singleElement()
                .satisfies(text -> assertThat(text.pages()).containsExactly("", "Cây thị rụng quả vàng"));
        assertThat(store.head(key)).isPresent();
        assertThat(the(Journal.class).head()).isEqualTo(entries);
    }

    @Test
    void aFileThatCannotBeReadIsAFactAndNoFailure() throws Exception {
        Asset empty = store("quet.pdf", OfficeSamples.pdf(List.of("")));
        Document document = create("Áp phích quét đom đóm", empty);
        until(() -> isRead(empty));
        publish(document);

        assertThat(the(FileTexts.class).facts(List.of(empty)).values())
                .singleElement()
                .satisfies(fact -> assertThat(fact.outcome()).isEqualTo("no-text"));
        assertThat(find("áp phích quét đom đóm")).extracting(SearchHit::foundIn).containsOnlyNulls();
    }

    private boolean isRead(Asset asset) {
        return the(FileTexts.class).facts(List.of(asset)).containsKey(asset.id());
    }

    private List<SearchHit> find(String text) {
        SearchScope scope = new SearchScope(Set.of("public"), Instant.now());
        SearchRequest request =
                new SearchRequest("\"" + text + "\"", "vi", Map.of(), SearchRequest.Sort.RELEVANCE, 0, 10, scope);
        return the(SearchEngine.class).search(request).hits();
    }

    private Document create(String title, Asset... assets) {
        return the(CreateDocument.class)
                .run(AUTHOR, the(MaterialType.class), "vi", null, null, Visibility.PUBLIC, material(title, assets));
    }

    private void save(Document document, Material material) {
        String base = open(document).revision().id();
        the(SaveRevision.class)
                .run(AUTHOR, document.id(), new Edit(base, document.slug(), Visibility.PUBLIC, null, material));
    }

    private Opened open(Document document) {
        return the(DocumentLists.class).open(AUTHOR, document.id());
    }

    private static Material material(String title, Asset... assets) {
        List<MaterialFile> files = Stream.of(assets)
                .map(asset -> new MaterialFile(
                        asset.fileName(), asset.id(), "Tệp " + asset.fileName(), Role.EDITABLE, "", ""))
                .toList();
        return new Material(
                title,
                "Tóm tắt ngắn",
                "Nội dung mô tả",
                List.of("cyberbullying"),
                List.of("parents"),
                "handbook",
                List.of(),
                List.of("vi"),
                List.of(),
                files,
                "CC BY 4.0",
                "Campaign111",
                "none",
                List.of(),
                null,
                "");
    }

    private void publish(Document document) {
        the(SubmitEdition.class).run(AUTHOR, document.id());
        the(ApproveEdition.class)
                .run(REVIEWER, document.id(), open(document).revision().id());
        the(PublishEdition.class).run(PUBLISHER, document.id());
        awaitFollowers();
    }

    private void awaitFollowers() {
        assertThat(the(Followers.class).awaitHead(SOON)).isTrue();
    }

    private Asset store(String name, byte[] bytes) throws IOException {
        return the(Assets.class).store(new ByteArrayInputStream(bytes), name, Actor.SYSTEM.accountId());
    }

    private List<String> keys(String prefix) throws IOException {
        try (Stream<BlobInfo> blobs = the(BlobStore.class).list(prefix)) {
            return blobs.map(BlobInfo::key).toList();
        }
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + SOON.toNanos() * 3;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
