package vn.campaign111.search.words;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Problem;
import vn.campaign111.search.help.HelpIntent;
import vn.campaign111.search.help.HelpPhrase;

/** The phrases of distress: those the product comes with, as changed by officers. */
@Singleton
public class HelpPhrases {

    private final HelpPhraseRows rows;

    HelpPhrases(HelpPhraseRows rows) {
        this.rows = rows;
    }

    /** What an officer changed. */
    public record Change(String id, String reason, String changedBy, Instant changedAt) {}

    /**
     * A phrase on the list.
     *
     * @param shipped whether the product came with it
     * @param off whether it is switched off
     * @param change who added it or switched it off, or null when nobody touched it
     */
    public record Listed(
            HelpPhrase phrase,
            boolean shipped,
            boolean off,
            @Nullable Change change) {}

    /** Returns the intents officers may change; what asks for the hotline itself is not among them. */
    public static List<String> intents() {
        return HelpPhrase.intents().stream()
                .filter(intent -> !intent.equals(HelpIntent.HOTLINE))
                .toList();
    }

    /** Returns every phrase of an intent, officers' first. */
    public List<Listed> of(String intent) {
        List<HelpPhraseRow> changed = rows.inOrder();
        Map<HelpPhrase, Change> off = switchedOff(changed);
        Stream<Listed> added = changed.stream()
                .filter(row -> row.intent().equals(intent))
                .flatMap(row -> added(row).map(phrase -> new Listed(phrase, false, false, change(row))).stream());
        Stream<Listed> shipped = HelpPhrase.shipped().stream()
                .filter(phrase -> phrase.intent().equals(intent))
                .map(phrase -> new Listed(phrase, true, off.containsKey(phrase), off.get(phrase)));
        return Stream.concat(added, shipped).toList();
    }

    /** Returns what is listened for, in the order in which intents are weighed. */
    public List<HelpPhrase> inForce() {
        List<HelpPhraseRow> changed = rows.inOrder();
        Map<HelpPhrase, Change> off = switchedOff(changed);
        List<HelpPhrase> phrases = new ArrayList<>();
        for (String intent : HelpPhrase.intents()) {
            HelpPhrase.shipped().stream()
                    .filter(phrase -> phrase.intent().equals(intent) && !off.containsKey(phrase))
                    .forEach(phrases::add);
            changed.stream()
                    .filter(row -> row.intent().equals(intent))
                    .flatMap(row -> added(row).stream())
                    .forEach(phrases::add);
        }
        return List.copyOf(phrases);
    }

    HelpPhraseRow required(String id) {
        return rows.findById(id).orElseThrow(() -> Problem.notFound("help-phrase", id));
    }

    private static Map<HelpPhrase, Change> switchedOff(List<HelpPhraseRow> rows) {
        Map<HelpPhrase, Change> off = new HashMap<>();
        rows.forEach(row -> switchedOff(row).ifPresent(phrase -> off.put(phrase, change(row))));
        return off;
    }

    /** Returns the shipped phrase that a row switches off. */
    static Optional<HelpPhrase> switchedOff(HelpPhraseRow row) {
        return HelpPhrase.shipped().stream()
                .filter(phrase -> row.isSwitchedOff()
                        && phrase.intent().equals(row.intent())
                        && phrase.text().equals(row.phrase()))
                .findFirst();
    }

    private static Optional<HelpPhrase> added(HelpPhraseRow row) {
        return HelpPhrase.Sense.of(row.sense()).map(sense -> new HelpPhrase(row.intent(), sense, row.phrase()));
    }

    private static Change change(HelpPhraseRow row) {
        return new Change(row.id(), row.reason(), row.changedBy(), row.changedAt());
    }
}
