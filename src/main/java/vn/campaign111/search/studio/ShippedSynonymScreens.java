package vn.campaign111.search.studio;

import io.micronaut.core.annotation.Introspected;
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
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Accounts;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Page;
import vn.campaign111.search.words.ShippedSynonyms;
import vn.campaign111.search.words.SwitchShippedSynonyms;
import vn.campaign111.web.View;

/** Where officers look through the groups of synonyms the product comes with, and switch off what does harm. */
@Controller("/studio/search/synonyms/shipped")
@Secured("keep-search-words")
@ExecuteOn(TaskExecutors.BLOCKING)
class ShippedSynonymScreens {

    private static final String LIST = "/studio/search/synonyms/shipped";
    private static final String FORM = "search/shipped-synonyms-off";
    private static final int SIZE = 50;
    private static final int LONGEST = 100;

    private final ShippedSynonyms shipped;
    private final SwitchShippedSynonyms switchGroups;
    private final Accounts accounts;
    private final TakenEffect takenEffect;

    ShippedSynonymScreens(
            ShippedSynonyms shipped, SwitchShippedSynonyms switchGroups, Accounts accounts, TakenEffect takenEffect) {
        this.shipped = shipped;
        this.switchGroups = switchGroups;
        this.accounts = accounts;
        this.takenEffect = takenEffect;
    }

    /**
     * A group on the list.
     *
     * @param off by whom and why it is switched off, or null while it is used
     * @param shipped see {@link ShippedSynonyms.Listed#shipped}
     * @param changedBy the name of who switched it off, or empty
     */
    public record Line(String line, ShippedSynonyms.@Nullable Off off, boolean shipped, String changedBy) {}

    /** @param switchedOff how many are off in all */
    public record ShippedList(Page<Line> page, String q, long switchedOff) {}

    public record OffPage(String line, String reason) {}

    @Serdeable
    @Introspected
    record OffForm(@Nullable String line, @Nullable String reason) {}

    @Get
    View list(@Nullable @QueryValue String q, @QueryValue(defaultValue = "0") int from) {
        String sent = text(q);
        String words = sent.substring(0, Math.min(LONGEST, sent.length())).strip();
        List<ShippedSynonyms.Listed> all = shipped.all();
        List<ShippedSynonyms.Listed> found = words.isEmpty() ? all : shipped.with(words);
        int start = Math.clamp(from, 0, found.size());
        List<Line> lines =
                found.stream().skip(start).limit(SIZE).map(this::line).toList();
        return View.of(
                "search/shipped-synonyms",
                new ShippedList(
                        new Page<>(lines, found.size(), start, SIZE),
                        words,
                        all.stream()
                                .filter(ShippedSynonyms.Listed::isSwitchedOff)
                                .count()));
    }

    @Get("/off")
    View offForm(@QueryValue(defaultValue = "") String line) {
        return View.of(FORM, new OffPage(shipped.required(line).line(), ""));
    }

    @Post(uri = "/off", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> switchOff(Actor actor, @Body OffForm form) {
        try {
            switchGroups.off(actor, text(form.line()), text(form.reason()));
            return takenEffect.then(LIST, "synonyms-off");
        } catch (InvalidInput e) {
            OffPage page = new OffPage(shipped.required(text(form.line())).line(), text(form.reason()));
            return HttpResponse.badRequest(View.of(FORM, page).with(e.issues()));
        }
    }

    @Post(uri = "/{id}/on", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> switchOn(Actor actor, String id) {
        switchGroups.on(actor, id);
        return takenEffect.then(LIST, "synonyms-on");
    }

    private Line line(ShippedSynonyms.Listed listed) {
        ShippedSynonyms.Off off = listed.off();
        return new Line(listed.line(), off, listed.shipped(), off == null ? "" : accounts.name(off.changedBy()));
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
