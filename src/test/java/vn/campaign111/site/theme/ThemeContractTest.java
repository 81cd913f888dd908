package vn.campaign111.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.campaign111.kernel.Problem;
import vn.campaign111.site.page.Site;

/** The theme that ships and what the product gives it agree, name for name. */
class ThemeContractTest {

    private final ThemeFiles files = ThemeFiles.load("default");

    @Test
    void everyRecordHasTheFieldsTheThemeLists() throws Exception {
        Map<String, String> records = ThemeContract.of(files).records();

        for (Map.Entry<String, String> entry : records.entrySet()) {
            Class<?> type = Class.forName(Site.class.getPackageName() + "." + entry.getKey());
            assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                    .as(entry.getKey())
                    .containsExactlyElementsOf(Arrays.stream(entry.getValue().split(",", -1))
                            .map(field -> field.strip().replaceFirst("[ ?*].*$", ""))
                            .filter(field -> !field.endsWith("()"))
                            .toList());
        }
    }

    @Test
    void aThemeThatLacksATemplateStopsTheStart() {
        ThemeFiles broken = new ThemeFiles(
                "broken", Map.of("theme.yml", "templates: {home: HomePage}".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> ThemeContract.of(broken).check(broken))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("theme.incomplete"))
                .hasMessageContaining("templates/home.ftlh")
                .hasMessageContaining("templates.article");
    }

    @Test
    void aNameCannotLeaveTheFolderOfThemes() {
        assertThatThrownBy(() -> ThemeFiles.load("../default")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> ThemeFiles.load("absent")).isInstanceOf(Problem.class);
    }
}
