package vn.campaign111.search.studio;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Accounts;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Page;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;
import vn.campaign111.kernel.Time;
import vn.campaign111.kernel.Words;
import vn.campaign111.search.asked.QuestionDeed;
import vn.campaign111.search.words.DeletePromotion;
import vn.campaign111.search.words.PromotableDocuments;
import vn.campaign111.search.words.PromotableDocuments.Promotable;
import vn.campaign111.search.words.Promotion;
import vn.campaign111.search.words.Promotions;
import vn.campaign111.search.words.SavePromotion;
import vn.campaign111.web.Conflict;
import vn.campaign111.web.Language;
import vn.campaign111.web.View;

/** Where officers say which documents stand first for which questions. */
@Controller("/studio/search/promotions")
@Secured("keep-search-words")
@ExecuteOn(TaskExecutors.BLOCKING)
class PromotionScreens {

    private static final String LIST = "/studio/search/promotions";
    private static final String FORM = "search/promotion";
    private static final int SIZE = 50;

    private final Promotions promotions;
    private final SavePromotion savePromotion;
    private final DeletePromotion deletePromotion;
    private final PromotionForms forms;
    private final Conflicts conflicts;
    private final FromQuestion fromQuestion;
    private final PromotableDocuments documents;
    private final Accounts accounts;
    private final TakenEffect takenEffect;
    private final Clock clock;

    PromotionScreens(
            Promotions promotions,
            SavePromotion savePromotion,
            DeletePromotion deletePromotion,
            PromotionForms forms,
            Conflicts conflicts,
            FromQuestion fromQuestion,
            PromotableDocuments documents,
            Accounts accounts,
            TakenEffect takenEffect,
            Clock clock) {
        this.promotions = promotions;
        this.savePromotion = savePromotion;
        this.deletePromotion = deletePromotion;
        this.forms = forms;
        this.conflicts = conflicts;
        this.fromQuestion = fromQuestion;
        this.documents = documents;
        this.accounts = accounts;
        this.takenEffect = takenEffect;
        this.clock = clock;
    }

    /**
     * @param holds whether today is one of its days
     * @param hidden how many of its documents the public does not see
     */
    public record Line(
            String id,
            Promotion promotion,
            List<Promotable> documents,
            boolean holds,
            long hidden,
            String changedBy,
            Instant changedAt) {}

    public record PromotionList(Page<Line> page) {}

    @Get
    View list(@QueryValue(defaultValue = "0") int from) {
        List<Promotions.Kept> all = promotions.all();
        int start = Math.clamp(from, 0, all.size());
        List<Line> lines = all.stream().skip(start).limit(SIZE).map(this::line).toList();
        return View.of("search/promotions", new PromotionList(new Page<>(lines, all.size(), start, SIZE)));
    }

    @Get("/new")
    View blank(
            @Nullable @QueryValue String phrase,
            @Nullable @QueryValue String locale,
            @Nullable @QueryValue String asked) {
        PromotionForm blank =
                PromotionForm.blank(PromotionForm.text(phrase), TrialLanguage.of(locale), PromotionForm.text(asked));
        return View.of(FORM, forms.page("", blank));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Actor actor, @Body PromotionForm form) {
        if (form.isStillChoosing()) {
            return HttpResponse.ok(View.of(FORM, forms.page("", form.afterDeed())));
        }
        try {
            savePromotion.add(actor, form.promotion());
            return fromQuestion.then(actor, form.asked(), QuestionDeed.PROMOTION, LIST, "promotion-saved");
        } catch (InvalidInput e) {
            return HttpResponse.badRequest(View.of(FORM, forms.page("", form)).with(e.issues()));
        }
    }

    @Get("/{id}")
    View one(String id) {
        return View.of(FORM, forms.page(id, PromotionForm.of(promotions.required(id))));
    }

    @Post(uri = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Actor actor, String id, @Body PromotionForm form) {
        if (form.isStillChoosing()) {
            return HttpResponse.ok(View.of(FORM, forms.page(id, form.afterDeed())));
        }
        try {
            savePromotion.change(actor, id, SentVersion.of(form.version()), form.promotion());
            return takenEffect.then(LIST, "promotion-saved");
        } catch (InvalidInput e) {
            return HttpResponse.badRequest(View.of(FORM, forms.page(id, form)).with(e.issues()));
        } catch (Problem e) {
            if (!e.code().equals(Promotions.CHANGED_MEANWHILE) && e.kind() != ProblemKind.NOT_FOUND) {
                throw e;
            }
            Words words = Language.words(request);
            PromotionForms.PromotionPage page = promotions
                    .find(id)
                    .map(theirs ->
                            forms.beside(id, form, theirs.version(), conflicts.of(theirs, form.promotion(), words)))
                    .orElseGet(() -> forms.ofGone(form));
            return HttpResponse.status(HttpStatus.CONFLICT).body(View.of(FORM, page));
        }
    }

    @Post(uri = "/{id}/delete", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delete(HttpRequest<?> request, Actor actor, String id, @Body DeletionForm form) {
        try {
            deletePromotion.delete(actor, id, SentVersion.of(form.version()));
            return takenEffect.then(LIST, "promotion-deleted");
        } catch (Problem e) {
            if (!e.code().equals(Promotions.CHANGED_MEANWHILE)) {
                throw e;
            }
            Promotions.Kept theirs = promotions.required(id);
            Conflict conflict = conflicts.of(theirs, theirs.promotion(), Language.words(request));
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(View.of(FORM, forms.beside(id, PromotionForm.of(theirs), theirs.version(), conflict)));
        }
    }

    private Line line(Promotions.Kept kept) {
        Promotion promotion = kept.promotion();
        List<Promotable> known = forms.inOrder(promotion.documents(), documents.named(promotion.documents()));
        return new Line(
                kept.id(),
                promotion,
                known,
                promotion.holdsOn(LocalDate.ofInstant(clock.instant(), Time.VIETNAM)),
                known.stream().filter(document -> !document.visible()).count(),
                accounts.name(kept.changedBy()),
                kept.changedAt());
    }
}
