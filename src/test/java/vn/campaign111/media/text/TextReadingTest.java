package vn.campaign111.media.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.campaign111.journal.Followers;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.media.BlobStore;

/** When files are read, and what is kept of those that can't be. */
@MicronautTest(transactional = false)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TextReadingTest {

    @Inject
    Assets assets;

    @Inject
    FileTexts texts;

    @Inject
    BlobStore store;

    @Inject
    Journal journal;

    @Inject
    Followers followers;

    @Test
    @Order(1)
    void filesStoredWhileNobodyReadAreReadAtTheStartAndEqualOnesOnce() throws Exception {
        Asset first = stored("một.txt", "Ngõ nhỏ, phố nhỏ");
        Asset second = stored("hai.txt", "Ngõ nhỏ, phố nhỏ");
        Asset lost = stored("mất.txt", "Bản gốc bị mất");
        Asset bomb = stored("bom.docx", OfficeSamples.zipBomb(300));
        Asset picture = stored("ảnh.png", dot());
        store.delete(lost.blobKey());
        assertThat(texts.facts(List.of(first, second, lost, bomb))).isEmpty();

        followers.start();

        await(second, bomb);
        assertThat(texts.of(List.of(first, second, bomb, picture)))
                .containsOnlyKeys(first.id(), second.id())
                .allSatisfy((id, text) -> assertThat(text.pages()).containsExactly("Ngõ nhỏ, phố nhỏ"));
        assertThat(texts.facts(List.of(bomb)).values())
                .singleElement()
                .satisfies(fact -> assertThat(fact.outcome()).isEqualTo("too-large"));
        assertThat(texts.facts(List.of(lost, picture))).isEmpty();
        assertThat(journal.about(FileTextEvent.SUBJECT, first.id(), 10))
                .extracting(JournalEntry::action)
                .containsExactly("file-text-read", "asset-stored");
        assertThat(journal.about(FileTextEvent.SUBJECT, second.id(), 10))
                .extracting(JournalEntry::action)
                .containsExactly("asset-stored");
    }

    @Test
    @Order(2)
    void filesAreReadSoonAfterTheyWereStored() throws Exception {
        Asset asset = stored("phụ đề.srt", "1\n00:00:01,000 --> 00:00:02,000\nMẹ ơi, con sợ\n");

        await(asset);

        assertThat(texts.of(List.of(asset)).values())
                .singleElement()
                .satisfies(text -> assertThat(text.pages()).containsExactly("Mẹ ơi, con sợ"));
        assertThat(store.head("rendition/" + asset.sha256() + "/text-" + FileTexts.VERSION))
                .isPresent();
    }

    @Test
    @Order(3)
    void wordsThatCannotBeHadForAWhileAreToldOfAgain() throws Exception {
        Asset asset = stored("chập chờn.txt", "Có lúc kho không trả lời");
        await(asset);
        store.delete(asset.blobKey());
        store.delete("rendition/" + asset.sha256() + "/text-" + FileTexts.VERSION);
        assertThat(texts.of(List.of(asset))).isEmpty();
        long before = journal.head();

        texts.tellMissed();
        texts.tellMissed();

        assertThat(journal.after(before, 10)).extracting(JournalEntry::action).containsExactly("file-text-read");
    }

    private static byte[] dot() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private Asset stored(String name, String text) throws IOException {
        return stored(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Asset stored(String name, byte[] bytes) throws IOException {
        return assets.store(new ByteArrayInputStream(bytes), name, "01CREATOR");
    }

    private void await(Asset... awaited) throws InterruptedException {
        List<Asset> all = List.of(awaited);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (texts.facts(all).size() < all.size()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
