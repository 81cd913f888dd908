package vn.campaign111.search.studio;

import io.micronaut.core.annotation.Introspected;
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
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Accounts;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Page;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;
import vn.campaign111.kernel.Words;
import vn.campaign111.search.asked.QuestionDeed;
import vn.campaign111.search.words.DeleteSynonymGroup;
import vn.campaign111.search.words.SaveSynonymGroup;
import vn.campaign111.search.words.ShippedSynonyms;
import vn.campaign111.search.words.SynonymGroup;
import vn.campaign111.search.words.SynonymGroups;
import vn.campaign111.web.Conflict;
import vn.campaign111.web.Language;
import vn.campaign111.web.View;

/** Where officers keep phrases that mean the same, and try what they do. */
@Controller("/studio/search/synonyms")
@Secured("keep-search-words")
@ExecuteOn(TaskExecutors.BLOCKING)
class SynonymScreens {

    private static final String LIST = "/studio/search/synonyms";
    private static final String FORM = "search/synonym-group";
    private static final String TRY = "try";
    private static final int SIZE = 50;
    private static final int LONGEST = 100;

    private final SynonymGroups groups;
    private final ShippedSynonyms shipped;
    private final SaveSynonymGroup saveGroup;
    private final DeleteSynonymGroup deleteGroup;
    private final Trials trials;
    private final Conflicts conflicts;
    private final FromQuestion fromQuestion;
    private final Accounts accounts;
    private final TakenEffect takenEffect;

    SynonymScreens(
            SynonymGroups groups,
            ShippedSynonyms shipped,
            SaveSynonymGroup saveGroup,
            DeleteSynonymGroup deleteGroup,
            Trials trials,
            Conflicts conflicts,
            FromQuestion fromQuestion,
            Accounts accounts,
            TakenEffect takenEffect) {
        this.groups = groups;
        this.shipped = shipped;
        this.saveGroup = saveGroup;
        this.deleteGroup = deleteGroup;
        this.trials = trials;
        this.conflicts = conflicts;
        this.fromQuestion = fromQuestion;
        this.accounts = accounts;
        this.takenEffect = takenEffect;
    }

    public record Line(String id, SynonymGroup group, String changedBy, Instant changedAt) {}

    /**
     * @param shipped how many groups the product comes with
     * @param switchedOff how many of them are switched off
     * @param shippedFound in how many of them the words looked for stand
     */
    public record GroupList(
            Page<Line> page,
            String q,
            int shipped,
            long switchedOff,
            int shippedFound,
            String locale,
            @Nullable Trial trial) {}

    /**
     * @param id empty for a new group
     * @param version of the group the form rests on
     * @param conflict what somebody else saved meanwhile, or null
     * @param asked the frequent question this began with, see {@link FromQuestion}, or empty
     * @param gone whether somebody deleted the group meanwhile; saving then adds it anew
     */
    public record GroupPage(
            String id,
            int version,
            String phrases,
            boolean oneWay,
            String note,
            String question,
            String locale,
            String asked,
            @Nullable Trial trial,
            @Nullable Conflict conflict,
            boolean gone) {

        GroupPage restingOn(int newer, Conflict other) {
            return new GroupPage(id, newer, phrases, oneWay, note, question, locale, asked, null, other, false);
        }

        GroupPage ofGone() {
            return new GroupPage(
                    "", SentVersion.NONE, phrases, oneWay, note, question, locale, asked, null, null, true);
        }
    }

    @Serdeable
    @Introspected
    record GroupForm(
            @Nullable String version,
            @Nullable String phrases,
            @Nullable String oneWay,
            @Nullable String note,
            @Nullable String question,
            @Nullable String locale,
            @Nullable String asked,
            @Nullable String deed) {

        SynonymGroup group() {
            return SynonymGroup.written(text(phrases), oneWay != null, text(note));
        }

        GroupPage page(String id, @Nullable Trial trial) {
            return new GroupPage(
                    id,
                    SentVersion.of(version),
                    text(phrases),
                    oneWay != null,
                    text(note),
                    text(question),
                    TrialLanguage.of(locale),
                    text(asked),
                    trial,
                    null,
                    false);
        }

        boolean isTrial() {
            return TRY.equals(deed);
        }
    }

    @Serdeable
    @Introspected
    record TryForm(@Nullable String question, @Nullable String locale) {}

    @Get
    View list(@Nullable @QueryValue String q, @QueryValue(defaultValue = "0") int from) {
        return list(text(q), from, TrialLanguage.of(null), null);
    }

    @Post(uri = "/try", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    View tryQuestion(@Body TryForm form) {
        String question = text(form.question());
        String locale = TrialLanguage.of(form.locale());
        return list("", 0, locale, question.isBlank() ? null : trials.of(question, locale));
    }

    @Get("/new")
    View blank(
            @Nullable @QueryValue String phrase,
            @Nullable @QueryValue String locale,
            @Nullable @QueryValue String asked) {
        return View.of(
                FORM,
                new GroupPage(
                        "",
                        SentVersion.NONE,
                        text(phrase),
                        false,
                        "",
                        text(phrase),
                        TrialLanguage.of(locale),
                        text(asked),
                        null,
                        null,
                        false));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Actor actor, @Body GroupForm form) {
        if (form.isTrial()) {
            return HttpResponse.ok(tried("", form));
        }
        try {
            saveGroup.add(actor, form.group());
            return fromQuestion.then(actor, form.asked(), QuestionDeed.SYNONYM, LIST, "synonyms-saved");
        } catch (InvalidInput e) {
            return HttpResponse.badRequest(View.of(FORM, form.page("", null)).with(e.issues()));
        }
    }

    @Get("/{id}")
    View one(String id) {
        return View.of(FORM, page(groups.required(id), null));
    }

    @Post(uri = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Actor actor, String id, @Body GroupForm form) {
        if (form.isTrial()) {
            return HttpResponse.ok(tried(id, form));
        }
        try {
            saveGroup.change(actor, id, SentVersion.of(form.version()), form.group());
            return takenEffect.then(LIST, "synonyms-saved");
        } catch (InvalidInput e) {
            return HttpResponse.badRequest(View.of(FORM, form.page(id, null)).with(e.issues()));
        } catch (Problem e) {
            if (!e.code().equals(SynonymGroups.CHANGED_MEANWHILE) && e.kind() != ProblemKind.NOT_FOUND) {
                throw e;
            }
            GroupPage sent = form.page(id, null);
            Words words = Language.words(request);
            GroupPage page = groups.find(id)
                    .map(theirs -> sent.restingOn(theirs.version(), conflicts.of(theirs, form.group(), words)))
                    .orElseGet(sent::ofGone);
            return HttpResponse.status(HttpStatus.CONFLICT).body(View.of(FORM, page));
        }
    }

    @Post(uri = "/{id}/delete", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delete(HttpRequest<?> request, Actor actor, String id, @Body DeletionForm form) {
        try {
            deleteGroup.delete(actor, id, SentVersion.of(form.version()));
            return takenEffect.then(LIST, "synonyms-deleted");
        } catch (Problem e) {
            if (!e.code().equals(SynonymGroups.CHANGED_MEANWHILE)) {
                throw e;
            }
            SynonymGroups.Kept theirs = groups.required(id);
            Conflict conflict = conflicts.of(theirs, theirs.group(), Language.words(request));
            return HttpResponse.status(HttpStatus.CONFLICT).body(View.of(FORM, page(theirs, conflict)));
        }
    }

    private static GroupPage page(SynonymGroups.Kept kept, @Nullable Conflict conflict) {
        SynonymGroup group = kept.group();
        String phrases = String.join("\n", group.phrases());
        return new GroupPage(
                kept.id(),
                kept.version(),
                phrases,
                group.oneWay(),
                group.note(),
                "",
                TrialLanguage.of(null),
                "",
                null,
                conflict,
                false);
    }

    private View tried(String id, GroupForm form) {
        String question = text(form.question());
        String locale = TrialLanguage.of(form.locale());
        return View.of(FORM, form.page(id, question.isBlank() ? null : trials.of(question, locale, form.group())));
    }

    private View list(String q, int from, String locale, @Nullable Trial trial) {
        String words = q.substring(0, Math.min(LONGEST, q.length())).strip();
        List<SynonymGroups.Kept> found = words.isEmpty() ? groups.all() : groups.with(words);
        int start = Math.clamp(from, 0, found.size());
        List<Line> lines = found.stream()
                .skip(start)
                .limit(SIZE)
                .map(kept -> new Line(kept.id(), kept.group(), accounts.name(kept.changedBy()), kept.changedAt()))
                .toList();
        List<ShippedSynonyms.Listed> all = shipped.all();
        return View.of(
                "search/synonyms",
                new GroupList(
                        new Page<>(lines, found.size(), start, SIZE),
                        words,
                        all.size(),
                        all.stream()
                                .filter(ShippedSynonyms.Listed::isSwitchedOff)
                                .count(),
                        words.isEmpty() ? 0 : shipped.with(words).size(),
                        locale,
                        trial));
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
