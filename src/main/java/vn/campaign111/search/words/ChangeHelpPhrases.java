package vn.campaign111.search.words;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Problem;
import vn.campaign111.search.help.HelpPhrase;

/**
 * Adds phrases of distress and look-alikes, and switches shipped ones off and on, each time with a reason. No intent ever
 * loses all its phrases, no look-alike silences a phrase, and what asks for the hotline itself stays as it is.
 */
@Singleton
public class ChangeHelpPhrases {

    private static final int FEWEST_SYLLABLES = 2;

    private final HelpPhrases phrases;
    private final HelpPhraseRows rows;
    private final Journal journal;
    private final Clock clock;

    ChangeHelpPhrases(HelpPhrases phrases, HelpPhraseRows rows, Journal journal, Clock clock) {
        this.phrases = phrases;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void add(Actor actor, String intent, HelpPhrase.Sense sense, String written, String reason) {
        actor.require(Permission.KEEP_HELP_PHRASES);
        journal.hold();
        String text = WrittenPhrase.tidy(written);
        List<Issue> issues = new ArrayList<>(reasonIssues(reason));
        if (!HelpPhrases.intents().contains(intent)) {
            issues.add(Issue.of("intent", "help.intent"));
        }
        if (text.isEmpty()) {
            issues.add(Issue.of("phrase", "help.phrase"));
        } else {
            WrittenPhrase.issue("phrase", text).ifPresent(issues::add);
        }
        if (!text.isEmpty() && text.indexOf(' ') < 0) {
            issues.add(Issue.of("phrase", "help.short", FEWEST_SYLLABLES));
        }
        InvalidInput.throwIfAny(issues);
        HelpPhrase phrase = new HelpPhrase(intent, sense, text);
        refuseKnown(phrase);
        silence(phrase).ifPresent(silence -> {
            throw new InvalidInput(
                    phrase.isLookAlike()
                            ? Issue.of("phrase", "help.silences", text, silence.phrase())
                            : Issue.of("phrase", "help.silenced", text, silence.lookAlike()));
        });
        record(actor, "help-phrase-added", phrase.intent(), sense.key(), text, reason);
    }

    /** Ends what an officer added or, for one that was switched off, listens for it again; returns what it is about. */
    @Transactional
    public String undo(Actor actor, String id) {
        actor.require(Permission.KEEP_HELP_PHRASES);
        journal.hold();
        HelpPhraseRow row = phrases.required(id);
        HelpPhrases.switchedOff(row).flatMap(this::silence).ifPresent(silence -> {
            throw Problem.conflict("help.silenced", silence.phrase(), silence.lookAlike());
        });
        rows.remove(id);
        journal.append(Event.of(
                        row.isSwitchedOff() ? "help-phrase-switched-on" : "help-phrase-removed",
                        WordsEvent.HELP_PHRASE,
                        id,
                        actor.accountId())
                .with("intent", row.intent())
                .with("phrase", row.phrase()));
        return row.intent();
    }

    @Transactional
    public void switchOff(Actor actor, String intent, String text, String reason) {
        actor.require(Permission.KEEP_HELP_PHRASES);
        journal.hold();
        InvalidInput.throwIfAny(reasonIssues(reason));
        List<HelpPhrases.Listed> listed = phrases.of(intent);
        HelpPhrases.Listed one = listed.stream()
                .filter(candidate -> candidate.shipped() && !candidate.off())
                .filter(candidate -> candidate.phrase().text().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("help-phrase", text));
        if (!HelpPhrases.intents().contains(intent)) {
            throw Problem.conflict("help.hotline-stays");
        }
        long left = listed.stream()
                .filter(other ->
                        other.shipped() && !other.off() && !other.phrase().isLookAlike())
                .count();
        if (left <= 1 && !one.phrase().isLookAlike()) {
            throw Problem.conflict("help.last-phrase");
        }
        record(actor, "help-phrase-switched-off", intent, HelpPhraseRow.SWITCHED_OFF, text, reason);
    }

    private void record(Actor actor, String action, String intent, String sense, String text, String reason) {
        String id = Identifier.next();
        rows.save(new HelpPhraseRow(id, intent, sense, text, reason.strip(), actor.accountId(), clock.instant()));
        journal.append(Event.of(action, WordsEvent.HELP_PHRASE, id, actor.accountId())
                .with("intent", intent)
                .with("sense", sense)
                .with("phrase", text)
                .with("reason", reason.strip()));
    }

    private void refuseKnown(HelpPhrase phrase) {
        String key = WrittenPhrase.key(phrase.text());
        boolean known = phrases.of(phrase.intent()).stream()
                .anyMatch(listed -> WrittenPhrase.key(listed.phrase().text()).equals(key));
        if (known) {
            throw new InvalidInput(Issue.of("phrase", "help.known", phrase.text()));
        }
    }

    /** A look-alike and the phrase that would never be heard because of it. */
    private record Silence(String lookAlike, String phrase) {}

    /** Returns what one more phrase would silence or be silenced by. */
    private Optional<Silence> silence(HelpPhrase added) {
        return phrases.inForce().stream()
                .filter(other -> added.silences(other) || other.silences(added))
                .findFirst()
                .map(other -> added.isLookAlike()
                        ? new Silence(added.text(), other.text())
                        : new Silence(other.text(), added.text()));
    }

    private static List<Issue> reasonIssues(String reason) {
        boolean told = !reason.isBlank() && reason.strip().length() <= WrittenPhrase.LONGEST_NOTE;
        return told ? List.of() : List.of(Issue.of("reason", "help.reason", WrittenPhrase.LONGEST_NOTE));
    }
}
