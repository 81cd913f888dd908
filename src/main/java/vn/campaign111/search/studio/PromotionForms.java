package vn.campaign111.search.studio;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.kernel.Problem;
import vn.campaign111.search.words.PromotableDocuments;
import vn.campaign111.search.words.PromotableDocuments.Promotable;
import vn.campaign111.web.Conflict;

/** Makes the form of a promotion, with the titles of the documents in it and of those that could be. */
@Singleton
class PromotionForms {

    private static final Logger LOG = LoggerFactory.getLogger(PromotionForms.class);
    private static final int OFFERED = 8;

    private final PromotableDocuments documents;
    private final Trials trials;

    PromotionForms(PromotableDocuments documents, Trials trials) {
        this.documents = documents;
        this.trials = trials;
    }

    /**
     * @param id empty for a new promotion
     * @param ids the chosen documents' ids, parted by spaces
     * @param searched whether documents were looked for
     * @param question to try as it was typed
     * @param locale in which it is tried
     * @param asked the frequent question this began with, see {@link FromQuestion}, or empty
     * @param trial what the question finds without and with the promotion, or null when there is no question yet
     * @param untried whether the index could not answer, so that there is no trial
     * @param conflict what somebody else saved meanwhile, or null
     * @param gone whether somebody ended the promotion meanwhile; saving then adds it anew
     */
    public record PromotionPage(
            String id,
            int version,
            String phrases,
            String matching,
            String firstDay,
            String lastDay,
            String note,
            String find,
            String ids,
            List<Promotable> chosen,
            List<Promotable> offered,
            boolean searched,
            String question,
            String locale,
            String asked,
            @Nullable PromotionTrial trial,
            boolean untried,
            @Nullable Conflict conflict,
            boolean gone) {}

    PromotionPage page(String id, PromotionForm form) {
        return page(id, form, null, false);
    }

    /** Returns the form as it was sent, beside what somebody else saved meanwhile. */
    PromotionPage beside(String id, PromotionForm form, int version, Conflict conflict) {
        return page(id, form.restingOn(version), conflict, false);
    }

    /** Returns the form as it was sent, of what somebody ended meanwhile. */
    PromotionPage ofGone(PromotionForm form) {
        return page("", form.restingOn(SentVersion.NONE), null, true);
    }

    private PromotionPage page(String id, PromotionForm form, @Nullable Conflict conflict, boolean gone) {
        String find = Objects.requireNonNullElse(form.find(), "").strip();
        List<Promotable> chosen = inOrder(form.chosen(), documents.named(form.chosen()));
        Answered answered = answered(id, form, find, chosen);
        List<String> found = answered.found();
        List<Promotable> offered = inOrder(found, documents.named(found)).stream()
                .filter(document -> !form.chosen().contains(document.id()))
                .toList();
        return new PromotionPage(
                id,
                SentVersion.of(form.version()),
                PromotionForm.text(form.phrases()),
                PromotionForm.text(form.matching()),
                PromotionForm.text(form.firstDay()),
                PromotionForm.text(form.lastDay()),
                PromotionForm.text(form.note()),
                find,
                String.join(" ", form.chosen()),
                chosen,
                offered,
                !find.isEmpty() && !answered.untried(),
                PromotionForm.text(form.question()),
                TrialLanguage.of(form.locale()),
                PromotionForm.text(form.asked()),
                answered.trial(),
                answered.untried(),
                conflict,
                gone);
    }

    /** What the index said; whoever keeps promotions can do so while it says nothing. */
    private record Answered(List<String> found, @Nullable PromotionTrial trial, boolean untried) {}

    private Answered answered(String id, PromotionForm form, String find, List<Promotable> chosen) {
        String question = form.triedQuestion();
        try {
            return new Answered(
                    find.isEmpty() ? List.of() : trials.documents(find, OFFERED),
                    question.isEmpty()
                            ? null
                            : trials.of(question, TrialLanguage.of(form.locale()), form.tried(), id, chosen),
                    false);
        } catch (Problem e) {
            LOG.warn("a promotion can't be tried: {}", e.code());
            return new Answered(List.of(), null, true);
        }
    }

    List<Promotable> inOrder(Collection<String> ids, Map<String, Promotable> known) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }
}
