package vn.campaign111.search.studio;

import io.micronaut.http.HttpResponse;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Accounts;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Page;
import vn.campaign111.kernel.Time;
import vn.campaign111.search.words.DeletePromotion;
import vn.campaign111.search.words.PromotableDocuments;
import vn.campaign111.search.words.PromotableDocuments.Promotable;
import vn.campaign111.search.words.Promotion;
import vn.campaign111.search.words.Promotions;
import vn.campaign111.search.words.SavePromotion;
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
    private final PromotableDocuments documents;
    private final Accounts accounts;
    private final TakenEffect takenEffect;
    private final Clock clock;

    PromotionScreens(
            Promotions promotions,
            SavePromotion savePromotion,
            DeletePromotion deletePromotion,
            PromotionForms forms,
            PromotableDocuments documents,
            Accounts accounts,
            TakenEffect takenEffect,
            Clock clock) {
        this.promotions = promotions;
        this.savePromotion = savePromotion;
        this.deletePromotion = deletePromotion;
        this.forms = forms;
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
    View blank(@Nullable @QueryValue String phrase) {
        return View.of(FORM, forms.page("", PromotionForm.blank(Objects.requireNonNullElse(phrase, ""))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Actor actor, @Body PromotionForm form) {
        if (form.isStillChoosing()) {
            return HttpResponse.ok(View.of(FORM, forms.page("", form.afterDeed())));
        }
        try {
            savePromotion.add(actor, form.promotion());
            return takenEffect.then(LIST, "promotion-saved");
        } catch (InvalidInput e) {
            return HttpResponse.badRequest(View.of(FORM, forms.page("", form)).with(e.issues()));
        }
    }

    @Get("/{id}")
    View one(String id) {
        return View.of(
                FORM, forms.page(id, PromotionForm.of(promotions.required(id).promotion())));
    }

    @Post(uri = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Actor actor, String id, @Body PromotionForm form) {
        if (form.isStillChoosing()) {
            return HttpResponse.ok(View.of(FORM, forms.page(id, form.afterDeed())));
        }
        try {
            savePromotion.change(actor, id, form.promotion());
            return takenEffect.then(LIST, "promotion-saved");
        } catch (InvalidInput e) {
            return HttpResponse.badRequest(View.of(FORM, forms.page(id, form)).with(e.issues()));
        }
    }

    @Post(uri = "/{id}/delete", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delete(Actor actor, String id) {
        deletePromotion.delete(actor, id);
        return takenEffect.then(LIST, "promotion-deleted");
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
