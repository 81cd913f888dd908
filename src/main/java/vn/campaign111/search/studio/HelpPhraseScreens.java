package vn.campaign111.search.studio;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Accounts;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.TextFolding;
import vn.campaign111.kernel.Words;
import vn.campaign111.search.help.HelpLexicon;
import vn.campaign111.search.help.HelpPhrase;
import vn.campaign111.search.words.ChangeHelpPhrases;
import vn.campaign111.search.words.HelpPhrases;
import vn.campaign111.search.words.PromotableDocuments;
import vn.campaign111.search.words.PromotableDocuments.Promotable;
import vn.campaign111.web.Language;
import vn.campaign111.web.Option;
import vn.campaign111.web.View;

/** Where publishers and administrators keep what is heard as distress, and try whether a question brings the card of 111. */
@Controller("/studio/search/help")
@Secured("keep-help-phrases")
@ExecuteOn(TaskExecutors.BLOCKING)
class HelpPhraseScreens {

    private static final String LIST = "/studio/search/help";
    private static final int LONGEST = 200;

    private final HelpPhrases phrases;
    private final ChangeHelpPhrases changePhrases;
    private final HelpLexicon lexicon;
    private final Trials trials;
    private final PromotableDocuments documents;
    private final Accounts accounts;
    private final TakenEffect takenEffect;

    HelpPhraseScreens(
            HelpPhrases phrases,
            ChangeHelpPhrases changePhrases,
            HelpLexicon lexicon,
            Trials trials,
            PromotableDocuments documents,
            Accounts accounts,
            TakenEffect takenEffect) {
        this.phrases = phrases;
        this.changePhrases = changePhrases;
        this.lexicon = lexicon;
        this.trials = trials;
        this.documents = documents;
        this.accounts = accounts;
        this.takenEffect = takenEffect;
    }

    /**
     * A phrase on the list.
     *
     * @param sense key of what it says
     * @param changedBy who added it or switched it off; empty when nobody touched it
     */
    public record Line(
            String id, String phrase, String sense, boolean shipped, boolean off, String reason, String changedBy) {}

    /**
     * What became of a tried question.
     *
     * @param intent what it was heard as, or empty
     * @param phrase by which; when nothing was heard, the phrase that stands in it all the same, or empty
     * @param against what spoke against that phrase, or empty
     */
    public record Tried(String question, String intent, boolean dangerNow, String phrase, String against) {}

    /** @param written what the card may lead to, or null while the index can't answer */
    public record HelpPage(
            String intent,
            List<Option> intents,
            @Nullable List<Promotable> written,
            String q,
            List<Line> changed,
            List<Line> shipped,
            List<Option> senses,
            String phrase,
            String sense,
            String reason,
            @Nullable Tried tried) {}

    public record OffPage(String intent, String phrase, boolean lookAlike, String reason) {}

    @Serdeable
    @Introspected
    record PhraseForm(
            @Nullable String intent,
            @Nullable String sense,
            @Nullable String phrase,
            @Nullable String reason) {}

    @Serdeable
    @Introspected
    record TryForm(@Nullable String question, @Nullable String intent) {}

    @Get
    View list(HttpRequest<?> request, @Nullable @QueryValue String intent, @Nullable @QueryValue String q) {
        return view(request, new PhraseForm(text(intent), "distress", "", ""), text(q), null);
    }

    @Post(uri = "/try", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    View tryQuestion(HttpRequest<?> request, @Body TryForm form) {
        String question = text(form.question()).strip();
        PhraseForm blank = new PhraseForm(text(form.intent()), "distress", "", "");
        if (question.isEmpty()) {
            return view(request, blank, "", null);
        }
        String cut = question.substring(0, Math.min(LONGEST, question.length()));
        Tried tried = lexicon.hear(cut)
                .map(heard ->
                        new Tried(cut, heard.intent().key(), heard.intent().dangerNow(), heard.phrase(), ""))
                .or(() -> lexicon.unheard(cut)
                        .map(unheard -> new Tried(cut, "", false, unheard.phrase(), unheard.against())))
                .orElse(new Tried(cut, "", false, "", ""));
        return view(request, blank, "", tried);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @Body PhraseForm form) {
        try {
            HelpPhrase.Sense sense = HelpPhrase.Sense.of(text(form.sense())).orElse(HelpPhrase.Sense.DISTRESS);
            changePhrases.add(actor, text(form.intent()), sense, text(form.phrase()), text(form.reason()));
            return takenEffect.then(
                    list(text(form.intent())),
                    sense == HelpPhrase.Sense.LOOK_ALIKE ? "help-look-alike-added" : "help-phrase-added");
        } catch (InvalidInput e) {
            return HttpResponse.badRequest(view(request, form, "", null).with(e.issues()));
        }
    }

    @Get("/off")
    View offForm(@QueryValue(defaultValue = "") String intent, @QueryValue(defaultValue = "") String phrase) {
        return View.of("search/help-phrase-off", offPage(intent, phrase, ""));
    }

    @Post(uri = "/off", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> switchOff(Actor actor, @Body PhraseForm form) {
        try {
            changePhrases.switchOff(actor, text(form.intent()), text(form.phrase()), text(form.reason()));
            return takenEffect.then(list(text(form.intent())), "help-phrase-off");
        } catch (InvalidInput e) {
            OffPage page = offPage(text(form.intent()), text(form.phrase()), text(form.reason()));
            return HttpResponse.badRequest(
                    View.of("search/help-phrase-off", page).with(e.issues()));
        }
    }

    @Post(uri = "/{id}/undo", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(Actor actor, String id) {
        return takenEffect.then(list(changePhrases.undo(actor, id)), "help-phrase-undone");
    }

    private OffPage offPage(String intent, String phrase, String reason) {
        return phrases.of(intent).stream()
                .filter(listed -> listed.shipped() && listed.phrase().text().equals(phrase))
                .findFirst()
                .map(listed -> new OffPage(intent, phrase, listed.phrase().isLookAlike(), reason))
                .orElseThrow(() -> Problem.notFound("help-phrase", phrase));
    }

    private View view(HttpRequest<?> request, PhraseForm form, String q, @Nullable Tried tried) {
        Words words = Language.words(request);
        List<String> known = HelpPhrases.intents();
        String intent = known.contains(text(form.intent())) ? text(form.intent()) : known.getFirst();
        String wanted =
                TextFolding.fold(q.substring(0, Math.min(LONGEST, q.length())).strip());
        List<HelpPhrases.Listed> listed = phrases.of(intent);
        return View.of(
                "search/help-phrases",
                new HelpPage(
                        intent,
                        known.stream()
                                .map(key -> new Option(key, words.text("search.intent." + key)))
                                .toList(),
                        trials.writtenFor(intent)
                                .map(ids -> named(ids, words.locale()))
                                .orElse(null),
                        q,
                        listed.stream()
                                .filter(one -> !one.shipped() || one.off())
                                .map(this::line)
                                .toList(),
                        listed.stream()
                                .filter(one -> one.shipped() && !one.off())
                                .filter(one ->
                                        TextFolding.fold(one.phrase().text()).contains(wanted))
                                .map(this::line)
                                .toList(),
                        Arrays.stream(HelpPhrase.Sense.values())
                                .map(sense -> new Option(sense.key(), words.text("search.sense." + sense.key())))
                                .toList(),
                        text(form.phrase()),
                        text(form.sense()),
                        text(form.reason()),
                        tried));
    }

    /** Returns the documents, those in the reader's language first. */
    private List<Promotable> named(List<String> ids, Locale reader) {
        return documents.named(ids).values().stream()
                .sorted(Comparator.comparing(
                                (Promotable document) -> !document.locale().equals(reader.getLanguage()))
                        .thenComparing(Promotable::title))
                .toList();
    }

    private Line line(HelpPhrases.Listed one) {
        HelpPhrases.Change change = one.change();
        return new Line(
                change == null ? "" : change.id(),
                one.phrase().text(),
                one.phrase().sense().key(),
                one.shipped(),
                one.off(),
                change == null ? "" : change.reason(),
                change == null ? "" : accounts.name(change.changedBy()));
    }

    private static String list(String intent) {
        return HelpPhrases.intents().contains(intent) ? LIST + "?intent=" + intent : LIST;
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
