package vn.campaign111.web;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Time;
import vn.campaign111.kernel.Words;

/** Writes views as pages: adds to each what every page needs — words, navigation, form token, dates, message. */
@Singleton
class Screens {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final TemplateEngine engine;
    private final Menu menu;
    private final StaticFiles files;

    Screens(TemplateEngine engine, Menu menu, StaticFiles files) {
        this.engine = engine;
        this.menu = menu;
        this.files = files;
    }

    String html(HttpRequest<?> request, View view) {
        Words words = Language.words(request);
        Visitor visitor = Visitor.of(request);
        Map<String, Object> common = new HashMap<>();
        common.put("w", method(arguments -> text(words, arguments)));
        common.put("asset", method(arguments -> files.address(first(arguments))));
        common.put("date", method(arguments -> date(arguments.getFirst())));
        common.put("dateTime", method(arguments -> dateTime(arguments.getFirst())));
        common.put("visitor", visitor);
        common.put("csrf", visitor.formToken());
        common.put("language", words.locale().getLanguage());
        common.put("path", request.getPath());
        common.put("cameFrom", method(arguments -> Redirect.cameFrom(request)));
        common.put("menu", menu.groups(visitor, request.getPath()));
        common.put("done", done(request, words));
        common.put("issues", sentences(view.issues(), words));
        return engine.render(view.name(), view.model(), common, words.locale());
    }

    /** The word of the deed just done, named by the address; only known words are shown. */
    private static String done(HttpRequest<?> request, Words words) {
        String key = request.getParameters().get(Redirect.DONE);
        return key != null && words.has("done." + key) ? words.text("done." + key) : "";
    }

    private static Map<String, List<String>> sentences(List<Issue> issues, Words words) {
        return issues.stream()
                .collect(Collectors.groupingBy(
                        Issue::field,
                        LinkedHashMap::new,
                        Collectors.mapping(issue -> issue.sentence(words), Collectors.toList())));
    }

    private static String text(Words words, List<@Nullable Object> arguments) {
        return words.text(
                first(arguments), arguments.subList(1, arguments.size()).toArray());
    }

    private static String first(List<@Nullable Object> arguments) {
        return String.valueOf(arguments.getFirst());
    }

    private static String date(@Nullable Object date) {
        return date instanceof LocalDate day ? Time.DAY.format(day) : "";
    }

    private static String dateTime(@Nullable Object instant) {
        return instant instanceof Instant when ? DATE_TIME.format(when.atZone(Time.VIETNAM)) : "";
    }

    private static TemplateMethodModelEx method(Function<List<@Nullable Object>, String> function) {
        return arguments -> function.apply(unwrapped(arguments));
    }

    private static List<@Nullable Object> unwrapped(List<?> arguments) throws TemplateModelException {
        List<@Nullable Object> plain = new ArrayList<>(arguments.size());
        for (Object argument : arguments) {
            plain.add(DeepUnwrap.permissiveUnwrap((TemplateModel) argument));
        }
        return plain;
    }
}
