package vn.campaign111.site.theme;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.campaign111.site.page.PageHead;
import vn.campaign111.site.page.Site;

/**
 * Fills the theme's templates with FreeMarker. Output is escaped unless the template says otherwise; templates come from
 * the theme alone, make no objects ({@code ?new}), reach into none ({@code ?api}), and write at most {@link
 * BoundedWriter#MAX_CHARACTERS}.
 */
@Singleton
public class ThemeEngine {

    private final Configuration configuration;
    private final Theme theme;
    private final Map<Locale, ThemeWords> words = new ConcurrentHashMap<>();

    ThemeEngine(Theme theme) {
        this.theme = theme;
        StringTemplateLoader loader = new StringTemplateLoader();
        theme.files()
                .under("templates")
                .forEach(name -> loader.putTemplate(
                        name, theme.files().text("templates/" + name).orElseThrow()));
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
        configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_35));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
    }

    /** Returns the page; when the template fails nothing is returned, not even a part. */
    public String render(PageTemplate template, Locale locale, Site site, PageHead head, @Nullable Object page) {
        Map<String, Object> model = new HashMap<>();
        model.put("site", site);
        model.put("head", head);
        model.put("t", method(words.computeIfAbsent(locale, wanted -> ThemeWords.of(theme.files(), wanted))));
        if (page != null) {
            model.put("page", page);
        }
        BoundedWriter out = new BoundedWriter();
        try {
            configuration.getTemplate(template.key() + ".ftlh", locale).process(model, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + template.key() + " failed", e);
        }
    }

    private static TemplateMethodModelEx method(ThemeWords words) {
        return arguments -> {
            List<@Nullable Object> plain = plain(arguments);
            return words.text(
                    String.valueOf(plain.getFirst()),
                    plain.subList(1, plain.size()).toArray());
        };
    }

    private static List<@Nullable Object> plain(List<?> arguments) throws TemplateModelException {
        List<@Nullable Object> plain = new ArrayList<>(arguments.size());
        for (Object argument : arguments) {
            plain.add(DeepUnwrap.permissiveUnwrap((TemplateModel) argument));
        }
        return plain;
    }
}
