package vn.campaign111.search.asked;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.Problem;

/**
 * Takes a question off the work list, or puts it back. The journal tells that it was done, not which question: its text
 * is forgotten after two years, an entry never.
 */
@Singleton
public class SetQuestionAside {

    static final String SUBJECT = "asked-question";

    private final QuestionTallyRows rows;
    private final Journal journal;
    private final Clock clock;

    SetQuestionAside(QuestionTallyRows rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void setAside(Actor actor, String locale, String question) {
        actor.require(Permission.KEEP_SEARCH_WORDS);
        if (rows.countRevealed(locale, question) == 0) {
            throw Problem.notFound("asked-question", locale);
        }
        rows.setAside(locale, question, QuestionDeed.ASIDE.key(), actor.accountId(), clock.instant());
        journal.append(Event.of("question-set-aside", SUBJECT, Identifier.next(), actor.accountId()));
    }

    @Transactional
    public void putBack(Actor actor, String locale, String question) {
        actor.require(Permission.KEEP_SEARCH_WORDS);
        rows.putBack(locale, question);
        journal.append(Event.of("question-put-back", SUBJECT, Identifier.next(), actor.accountId()));
    }
}
