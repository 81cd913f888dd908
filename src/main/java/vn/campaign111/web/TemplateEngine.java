package vn.campaign111.web;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Renders the views of studio, portal and account pages with FreeMarker. Templates come from the class path only and can
 * neither make objects ({@code ?new}) nor reach into them ({@code ?api}).
 */
@Singleton
class TemplateEngine {

    private final Configuration configuration;

    TemplateEngine() {
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setClassLoaderForTemplateLoading(TemplateEngine.class.getClassLoader(), "views");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNumberFormat("computer");
        configuration.addAutoImport("ui", "/web/shell.ftlh");
    }

    /** Returns the page; nothing is returned, not even a part, when the template fails. */
    String render(String view, Object model, Map<String, ?> common, Locale locale) {
        StringWriter page = new StringWriter();
        try {
            var environment =
                    configuration.getTemplate(view + ".ftlh", locale).createProcessingEnvironment(model, page);
            for (Map.Entry<String, ?> variable : common.entrySet()) {
                environment.setGlobalVariable(
                        variable.getKey(), environment.getObjectWrapper().wrap(variable.getValue()));
            }
            environment.process();
            return page.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("view " + view + " failed", e);
        }
    }
}
