package vn.campaign111.search.studio;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.words.PromotableDocuments;
import vn.campaign111.search.words.PromotableDocuments.Promotable;
import vn.campaign111.web.Conflict;

/** Makes the form of a promotion, with the titles of the documents in it and of those that could be. */
@Singleton
class PromotionForms {

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
        boolean searched = !find.isEmpty();
        List<String> found = searched ? trials.documents(find, OFFERED) : List.of();
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
                inOrder(form.chosen(), documents.named(form.chosen())),
                offered,
                searched,
                conflict,
                gone);
    }

    List<Promotable> inOrder(Collection<String> ids, Map<String, Promotable> known) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }
}
