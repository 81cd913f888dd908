package vn.campaign111.editorial;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Json;

/** Imports newline-delimited JSON of any length with constant memory, telling of each line as it is done. */
@Singleton
public class ImportStream {

    /** Lines that share a transaction. */
    static final int BATCH = 250;

    /** Characters a line may have; longer ones are refused and passed over. */
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

    /** Imports the lines; empty ones are passed over. Results come in the order of the lines. */
    public void run(Actor actor, String sender, boolean publish, BufferedReader lines, Consumer<ImportResult> heard)
            throws IOException {
        List<ImportLine> batch = new ArrayList<>(BATCH);
        List<ImportResult> rejected = new ArrayList<>();
        int number = 0;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            number++;
            if (text.isBlank()) {
                continue;
            }
            try {
                batch.add(parse(number, text));
            } catch (InvalidInput e) {
                rejected.add(ImportResult.rejected(number, "", e.issues()));
            }
            if (batch.size() + rejected.size() >= BATCH) {
                land(actor, sender, publish, batch, rejected, heard);
            }
        }
        land(actor, sender, publish, batch, rejected, heard);
    }

    private void land(
            Actor actor,
            String sender,
            boolean publish,
            List<ImportLine> batch,
            List<ImportResult> rejected,
            Consumer<ImportResult> heard) {
        List<ImportResult> results = new ArrayList<>(importDocuments.run(actor, sender, publish, batch));
        results.addAll(rejected);
        results.sort((one, other) -> Integer.compare(one.line(), other.line()));
        results.forEach(heard);
        batch.clear();
        rejected.clear();
    }

    private ImportLine parse(int number, String text) {
        if (text.length() > MAX_LINE) {
            throw new InvalidInput(Issue.of("", "import.line-too-long", text.length(), MAX_LINE));
        }
        Map<String, Object> fields;
        try {
            fields = json.read(text, FIELDS);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new InvalidInput(Issue.of("", "import.not-json"));
        }
        return ImportLine.of(number, fields, clock.instant());
    }
}
