package vn.campaign111.search.asked;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Identifier;

/**
 * Marks a question on the work list as one that somebody has done something about. Like {@link SetQuestionAside} the
 * journal tells what was done, not about which question.
 */
@Singleton
public class AnswerQuestion {

    private final QuestionTallyRows rows;
    private final Journal journal;
    private final Clock clock;

    AnswerQuestion(QuestionTallyRows rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Marks the question; one that is on no list, as when it was forgotten meanwhile, is passed over.
     *
     * @param deed what was done; who may do that may mark
     */
    @Transactional
    public void by(Actor actor, QuestionKey key, QuestionDeed deed) {
        actor.require(deed == QuestionDeed.ARTICLE ? Permission.WRITE_DOCUMENTS : Permission.KEEP_SEARCH_WORDS);
        if (rows.countRevealed(key.locale(), key.question()) == 0) {
            return;
        }
        rows.setAside(key.locale(), key.question(), deed.key(), actor.accountId(), clock.instant());
        journal.append(Event.of("question-answered", SetQuestionAside.SUBJECT, Identifier.next(), actor.accountId())
                .with("deed", deed.key()));
    }
}
