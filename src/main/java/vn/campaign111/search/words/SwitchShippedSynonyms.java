package vn.campaign111.search.words;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Problem;

/** Switches groups of synonyms the product comes with off, with a reason, and on again. */
@Singleton
public class SwitchShippedSynonyms {

    private final ShippedSynonyms shipped;
    private final ShippedSynonymsOffRows rows;
    private final Journal journal;
    private final Clock clock;

    SwitchShippedSynonyms(ShippedSynonyms shipped, ShippedSynonymsOffRows rows, Journal journal, Clock clock) {
        this.shipped = shipped;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Switches a group off; one that is off stays so.
     *
     * @param line as the product writes the group
     * @throws InvalidInput when there is no reason or too long a one
     * @throws Problem when the product comes with no such group
     */
    @Transactional
    public void off(Actor actor, String line, String reason) {
        actor.require(Permission.KEEP_SEARCH_WORDS);
        journal.hold();
        String told = reason.strip();
        if (told.isEmpty() || told.length() > WrittenPhrase.LONGEST_NOTE) {
            throw new InvalidInput(Issue.of("reason", "synonyms.reason", WrittenPhrase.LONGEST_NOTE));
        }
        if (shipped.required(line).off() != null) {
            return;
        }
        String id = Identifier.next();
        rows.save(new ShippedSynonymsOffRow(id, line, told, actor.accountId(), clock.instant()));
        journal.append(Event.of("synonyms-switched-off", WordsEvent.SYNONYMS, id, actor.accountId())
                .with("group", line)
                .with("reason", told));
    }

    /** Uses a group again; one that somebody else switched on meanwhile stays so. */
    @Transactional
    public void on(Actor actor, String id) {
        actor.require(Permission.KEEP_SEARCH_WORDS);
        journal.hold();
        rows.findById(id).ifPresent(row -> {
            rows.remove(id);
            journal.append(Event.of("synonyms-switched-on", WordsEvent.SYNONYMS, id, actor.accountId())
                    .with("group", row.line()));
        });
    }
}
