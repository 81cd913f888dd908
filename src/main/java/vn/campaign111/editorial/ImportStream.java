package vn.campaign111.editorial;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.campaign111.editorial.NdjsonLines.Line;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Json;

/** Imports newline-delimited JSON of any length with constant memory, telling of each line as it is done. */
@Singleton
public class ImportStream {

    /** The most lines that share a transaction. */
    static final int BATCH = 500;

    /** Long lines share it with fewer: what they hold is in memory until it has landed. In characters. */
    static final int BATCH_LENGTH = 8_000_000;

    /** Bytes a line may have; longer ones are refused and passed over. */
    public static final int MAX_LINE = 4_000_000;

    private static final Argument<Map<String, Object>> FIELDS = Argument.mapOf(String.class, Object.class);

    private final ImportDocuments importDocuments;
    private final Json json;
    private final Clock clock;

    ImportStream(ImportDocuments importDocuments, Json json, Clock clock) {
        this.importDocuments = importDocuments;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Imports the lines; empty ones are passed over.
     *
     * @param heard told the results of each batch as it is done, in the order of the lines
     */
    public void run(Actor actor, String sender, boolean publish, InputStream bytes, Consumer<List<ImportResult>> heard)
            throws IOException {
        NdjsonLines lines = new NdjsonLines(bytes, MAX_LINE);
        List<ImportLine> batch = new ArrayList<>(BATCH);
        List<ImportResult> rejected = new ArrayList<>();
        int length = 0;
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            read(line.get(), batch, rejected);
            length += line.get().text().length();
            if (batch.size() + rejected.size() >= BATCH || length >= BATCH_LENGTH) {
                heard.accept(land(actor, sender, publish, batch, rejected));
                batch.clear();
                rejected.clear();
                length = 0;
            }
        }
        if (!batch.isEmpty() || !rejected.isEmpty()) {
            heard.accept(land(actor, sender, publish, batch, rejected));
        }
    }

    /** Refuses who may not import at all, before anything is read. */
    public void admit(Actor actor, boolean publish) {
        importDocuments.admit(actor, publish);
    }

    private void read(Line line, List<ImportLine> batch, List<ImportResult> rejected) {
        if (line.issue().isPresent()) {
            rejected.add(ImportResult.rejected(
                    line.number(), "", List.of(line.issue().get())));
            return;
        }
        if (line.text().isBlank()) {
            return;
        }
        Map<String, Object> fields;
        try {
            fields = json.read(line.text(), FIELDS);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            rejected.add(ImportResult.rejected(line.number(), "", List.of(Issue.of("", "import.not-json"))));
            return;
        }
        try {
            batch.add(ImportLine.of(line.number(), fields, clock.instant()));
        } catch (InvalidInput e) {
            rejected.add(ImportResult.rejected(line.number(), senderKey(fields), e.issues()));
        }
    }

    private static String senderKey(Map<String, Object> fields) {
        return fields.get("id") instanceof String id && id.length() <= ImportLine.MAX_ID ? id : "";
    }

    private List<ImportResult> land(
            Actor actor, String sender, boolean publish, List<ImportLine> batch, List<ImportResult> rejected) {
        List<ImportResult> results = new ArrayList<>(importDocuments.run(actor, sender, publish, batch));
        results.addAll(rejected);
        results.sort(Comparator.comparingInt(ImportResult::line));
        return results;
    }
}
