package vn.campaign111.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {

    private final TemplateEngine engine = new TemplateEngine();

    public record Thing(String title) {}

    /** The view reads its text as a template, under the same restrictions. */
    private String rendered(String template) {
        Thing thing = new Thing("<b>\"${7*7}\"</b>");
        return engine.render("interpreted", Map.of("text", template, "thing", thing), Map.of(), Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#assign e=\"freemarker.template.utility.ObjectConstructor\"?new()>${e(\"java.lang.Object\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${thing?api.title()}",
                "${thing.class.protectionDomain.classLoader}",
                "${thing.getClass().forName(\"java.lang.Runtime\")}",
                "<#include \"/../application.yml\">",
                "<#include \"file:///etc/passwd\">",
            })
    void templatesReachNothingButTheirModel(String template) {
        assertThatThrownBy(() -> rendered(template)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void valuesAreEscapedAndNeverReadAsTemplates() {
        String page = rendered("<p title=\"${thing.title}\">${thing.title}</p>");
        assertThat(page)
                .isEqualTo(
                        "<p title=\"&lt;b&gt;&quot;${7*7}&quot;&lt;/b&gt;\">&lt;b&gt;&quot;${7*7}&quot;&lt;/b&gt;</p>");
    }
}
