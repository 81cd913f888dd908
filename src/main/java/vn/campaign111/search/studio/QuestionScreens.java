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
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.Time;
import vn.campaign111.kernel.Words;
import vn.campaign111.search.asked.Period;
import vn.campaign111.search.asked.QuestionTallies;
import vn.campaign111.search.asked.QuestionTallies.Often;
import vn.campaign111.search.asked.SetQuestionAside;
import vn.campaign111.web.Language;
import vn.campaign111.web.Option;
import vn.campaign111.web.Redirect;
import vn.campaign111.web.View;

/** What the public asks for often, as a list of work for officers. */
@Controller(QuestionList.PATH)
@Secured("read-studio")
@ExecuteOn(TaskExecutors.BLOCKING)
class QuestionScreens {

    private static final int WEEKS = 8;
    private static final int MONTHS = 24;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final QuestionTallies tallies;
    private final SetQuestionAside setAside;
    private final Clock clock;

    QuestionScreens(QuestionTallies tallies, SetQuestionAside setAside, Clock clock) {
        this.tallies = tallies;
        this.setAside = setAside;
        this.clock = clock;
    }

    /**
     * @param list how it is looked at, see {@link QuestionList}
     * @param often the fewest askings that are shown
     */
    public record QuestionPage(
            List<Often> questions,
            List<Option> periods,
            String period,
            List<Option> languages,
            String chosenLanguage,
            List<Option> shows,
            String show,
            String list,
            int often) {}

    /**
     * @param locale of the question
     * @param period that is looked at
     * @param language that is looked at
     * @param show what is looked at
     */
    @Serdeable
    @Introspected
    record QuestionForm(
            @Nullable String locale,
            @Nullable String question,
            @Nullable String period,
            @Nullable String language,
            @Nullable String show) {

        /** Returns the address of the list as it was looked at. */
        String list() {
            return QuestionList.of(period, language, show).address();
        }
    }

    @Get
    View list(
            HttpRequest<?> request,
            @Nullable @QueryValue String period,
            @Nullable @QueryValue String locale,
            @Nullable @QueryValue String show) {
        Words words = Language.words(request);
        List<Period> offered = Period.onOffer(LocalDate.ofInstant(clock.instant(), Time.VIETNAM), WEEKS, MONTHS);
        Period chosen = offered.stream()
                .filter(one -> one.key().equals(period))
                .findFirst()
                .orElse(offered.get(WEEKS));
        List<Option> languages = options(words, "search.questions.language.", "vi", "en");
        List<Option> shows = options(words, "search.questions.show.", "open", "unanswered", "answered", "aside");
        String language = known(locale, languages, "");
        String shown = known(show, shows, "open");
        List<Often> questions = tallies.often(chosen).stream()
                .filter(one -> language.isEmpty() || one.locale().equals(language))
                .filter(filter(shown))
                .toList();
        return View.of(
                "search/questions",
                new QuestionPage(
                        questions,
                        offered.stream()
                                .map(one -> new Option(one.key(), label(one, words)))
                                .toList(),
                        chosen.key(),
                        languages,
                        language,
                        shows,
                        shown,
                        new QuestionList(chosen.key(), language, shown).text(),
                        QuestionTallies.OFTEN));
    }

    @Post(uri = "/aside", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("keep-search-words")
    HttpResponse<?> aside(Actor actor, @Body QuestionForm form) {
        setAside.setAside(actor, text(form.locale()), text(form.question()));
        return Redirect.done(form.list(), "question-aside");
    }

    @Post(uri = "/back", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("keep-search-words")
    HttpResponse<?> back(Actor actor, @Body QuestionForm form) {
        setAside.putBack(actor, text(form.locale()), text(form.question()));
        return Redirect.done(form.list(), "question-back");
    }

    private static Predicate<Often> filter(String show) {
        return switch (show) {
            case "aside" -> Often::setAside;
            case "answered" -> one -> one.deed() != null && !one.setAside();
            case "unanswered" -> one -> one.isUnanswered() && one.deed() == null;
            default -> one -> one.deed() == null;
        };
    }

    private static String label(Period period, Words words) {
        return period.isWeek()
                ? words.text(
                        "search.questions.week", Time.DAY.format(period.firstDay()), Time.DAY.format(period.lastDay()))
                : words.text("search.questions.month", MONTH.format(period.firstDay()));
    }

    private static List<Option> options(Words words, String prefix, String... keys) {
        return Stream.of(keys)
                .map(key -> new Option(key, words.text(prefix + key)))
                .toList();
    }

    private static String known(@Nullable String sent, List<Option> options, String otherwise) {
        return options.stream()
                .map(Option::key)
                .filter(key -> key.equals(sent))
                .findFirst()
                .orElse(otherwise);
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
