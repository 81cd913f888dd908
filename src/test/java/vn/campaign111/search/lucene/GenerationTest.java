package vn.campaign111.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaign111.search.Papers.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaign111.journal.JournalPoint;

class GenerationTest {

    private static final int COMMITS = 60;
    private static final int REFRESHES = 20;

    @TempDir
    Path folder;

    @Test
    void aCommitBesideAWriterClaimsNoEntryThatItLacks() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (Generation generation = Generation.create(folder);
                ExecutorService follower = Executors.newSingleThreadExecutor()) {
            Future<?> following = follower.submit(() -> follow(generation, over));
            try {
                for (int i = 0; i < COMMITS; i++) {
                    generation.commit();
                    assertCommitHoldsWhatItClaims();
                }
            } finally {
                over.set(true);
            }
            following.get();
        }
    }

    /** One document an entry, and none is written twice. */
    private static Void follow(Generation generation, AtomicBoolean over) throws IOException {
        for (int entry = 1; !over.get(); entry++) {
            generation.put(List.of(IndexedDocument.of(paper("d" + entry, "Bài số " + entry, "Nội dung"))));
            generation.moveTo(new JournalPoint(entry, ""));
        }
        return null;
    }

    @Test
    void mergesPutOffInABurstAreMadeUpForAfterIt() throws Exception {
        try (Generation generation = Generation.create(folder)) {
            generation.putMergesOff();
            for (int refresh = 1; refresh <= REFRESHES; refresh++) {
                generation.put(List.of(IndexedDocument.of(paper("d" + refresh, "Bài số " + refresh, "Nội dung"))));
                generation.refresh();
            }
            assertThat(segments(generation)).isEqualTo(REFRESHES);
            generation.mergeAsUsual();
            Instant deadline = Instant.now().plusSeconds(30);
            while (segments(generation) > REFRESHES / 2 && Instant.now().isBefore(deadline)) {
                Thread.sleep(20);
                generation.refresh();
            }
            assertThat(segments(generation)).isLessThanOrEqualTo(REFRESHES / 2);
            assertThat(generation.documentCount()).isEqualTo(REFRESHES);
        }
    }

    private static int segments(Generation generation) throws IOException {
        try (Generation.View view = generation.view()) {
            return view.searcher().getIndexReader().leaves().size();
        }
    }

    private void assertCommitHoldsWhatItClaims() throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            long claimed = Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault("sequence", "0"));
            assertThat((long) reader.numDocs()).isGreaterThanOrEqualTo(claimed);
        }
    }
}
