package vn.campaign111.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaign111.search.Papers.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.journal.JournalPoint;
import vn.campaign111.search.SearchDocument;

/** Entries that write and remove, commits now and then, a power cut at a random moment. The seed is printed. */
class PowerLossTest {

    private static final Logger LOG = LoggerFactory.getLogger(PowerLossTest.class);
    private static final int DOCUMENTS = 17;

    @TempDir
    Path data;

    @RepeatedTest(12)
    void theLastCommitOutlivesThePowerAndTheRestIsFollowedAgain() throws IOException {
        long seed = Long.getLong("campaign111.power.seed", System.nanoTime());
        LOG.info("power loss test with -Dcampaign111.power.seed={}", seed);
        Random chance = new Random(seed);
        Path written = Files.createDirectory(data.resolve("written"));
        Path left = Files.createDirectory(data.resolve("left"));
        int last = 20 + chance.nextInt(60);
        long committed = 0;
        ForgetfulDirectory disk = new ForgetfulDirectory(written);
        try (Generation generation = Generation.create(written, disk)) {
            generation.commit();
            for (int entry = 1; entry <= last; entry++) {
                follow(generation, entry);
                if (chance.nextInt(3) == 0) {
                    generation.refresh();
                }
                if (chance.nextInt(6) == 0) {
                    generation.commit();
                    committed = entry;
                }
            }
            disk.cutPower(left, chance);
        }
        try (Generation again = Generation.open(left)) {
            assertThat(again.position()).isEqualTo(committed);
            assertThat(held(again)).isEqualTo(expected((int) committed));
            for (int entry = (int) committed + 1; entry <= last; entry++) {
                follow(again, entry);
            }
            again.refresh();
            assertThat(held(again)).isEqualTo(expected(last));
        }
    }

    private static void follow(Generation generation, int entry) throws IOException {
        SearchDocument document = of(entry);
        if (removes(entry)) {
            generation.remove(List.of(document.id()));
        } else {
            generation.put(IndexedDocument.of(List.of(document)));
        }
        generation.moveTo(new JournalPoint(entry, ""));
    }

    private static SearchDocument of(int entry) {
        return paper("d" + entry % DOCUMENTS, "Bài số " + entry, "Nội dung của lần viết " + entry);
    }

    private static boolean removes(int entry) {
        return entry % 5 == 0;
    }

    private static Map<String, String> expected(int last) {
        Map<String, String> held = new HashMap<>();
        for (int entry = 1; entry <= last; entry++) {
            SearchDocument document = of(entry);
            if (removes(entry)) {
                held.remove(document.id());
            } else {
                held.put(document.id(), document.fingerprint());
            }
        }
        return held;
    }

    private static Map<String, String> held(Generation generation) throws IOException {
        try (Generation.View view = generation.view()) {
            return IndexCheck.fingerprints(view.searcher().getIndexReader());
        }
    }
}
