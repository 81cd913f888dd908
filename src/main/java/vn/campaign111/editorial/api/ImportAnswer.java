package vn.campaign111.editorial.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.campaign111.editorial.ImportResult;
import vn.campaign111.editorial.ImportResultView;
import vn.campaign111.journal.Followers;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Words;

/**
 * Writes one line per result. Who waits is told of a document once it can be seen and found, or that it still can't be
 * when the followers have not come that far in time; the import goes on meanwhile, but never far ahead of them.
 */
final class ImportAnswer implements Consumer<List<ImportResult>> {

    /** How long followers may take for what was imported before it is called not visible. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int MOST_BATCHES_AHEAD = 8;

    private final ResultSpool spool;
    private final Json json;
    private final Words words;
    private final Journal journal;
    private final Followers followers;
    private final boolean waits;
    private final ArrayDeque<Landed> waiting = new ArrayDeque<>();
    private Duration patience = PATIENCE;

    /** Results of a batch, and how far followers must be to show it. */
    private record Landed(long sequence, List<ImportResult> results) {}

    ImportAnswer(ResultSpool spool, Json json, Words words, Journal journal, Followers followers, boolean waits) {
        this.spool = spool;
        this.json = json;
        this.words = words;
        this.journal = journal;
        this.followers = followers;
        this.waits = waits;
    }

    @Override
    public void accept(List<ImportResult> results) {
        if (!waits) {
            results.forEach(result -> write(result, null));
            return;
        }
        waiting.add(new Landed(journal.head(), results));
        while (!waiting.isEmpty() && (waiting.size() > MOST_BATCHES_AHEAD || isShown(waiting.getFirst()))) {
            tell(waiting.removeFirst());
        }
    }

    /** Writes what is still waiting. */
    void end() {
        while (!waiting.isEmpty()) {
            tell(waiting.removeFirst());
        }
    }

    private boolean isShown(Landed landed) {
        return followers.await(landed.sequence(), Duration.ZERO);
    }

    private void tell(Landed landed) {
        boolean shown = followers.await(landed.sequence(), patience);
        patience = shown ? PATIENCE : Duration.ZERO;
        landed.results().forEach(result -> write(result, result.documentId() == null ? null : shown));
    }

    private void write(ImportResult result, @Nullable Boolean visible) {
        String line = json.write(ImportResultView.of(result, visible, words)) + "\n";
        try {
            spool.append(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
