package vn.campaign111.search.studio;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Actor;
import vn.campaign111.search.asked.AnswerQuestion;
import vn.campaign111.search.asked.QuestionDeed;
import vn.campaign111.search.asked.QuestionKey;

/** Ends a deed that began on the list of frequent questions: marks the question and leads back to the list. */
@Singleton
class FromQuestion {

    private final AnswerQuestion answer;
    private final TakenEffect takenEffect;

    FromQuestion(AnswerQuestion answer, TakenEffect takenEffect) {
        this.answer = answer;
        this.takenEffect = takenEffect;
    }

    /**
     * @param asked the question as {@link QuestionKey#text} names it, or null or empty when the deed began elsewhere
     * @param list where it leads to then
     */
    HttpResponse<?> then(Actor actor, @Nullable String asked, QuestionDeed deed, String list, String done) {
        if (asked == null || asked.isBlank()) {
            return takenEffect.then(list, done);
        }
        QuestionKey question = QuestionKey.of(asked);
        answer.by(actor, question, deed);
        return takenEffect.then(QuestionList.of(question.list()).address(), done);
    }
}
