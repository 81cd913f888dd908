package vn.campaign111.site.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/**
 * What {@code theme.yml} promises and expects.
 *
 * @param templates the record each template is given
 * @param records the fields of each record, as the file lists them
 */
record ThemeContract(Map<String, String> templates, Map<String, String> records) {

    static ThemeContract of(ThemeFiles files) {
        String text = files.text("theme.yml").orElseThrow(() -> broken(files, "theme.yml"));
        try {
            Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new ThemeContract(strings(all.get("templates")), strings(all.get("records")));
        } catch (YAMLException | ClassCastException e) {
            throw broken(files, "theme.yml: " + e.getMessage());
        }
    }

    /** Refuses a theme that lacks a template it names, or one the product asks for. */
    void check(ThemeFiles files) {
        List<String> missing = new ArrayList<>();
        for (String template : templates.keySet()) {
            if (files.find("templates/" + template + ".ftlh").isEmpty()) {
                missing.add("templates/" + template + ".ftlh");
            }
        }
        for (PageTemplate needed : PageTemplate.values()) {
            if (!templates.containsKey(needed.key())) {
                missing.add("theme.yml: templates." + needed.key());
            }
        }
        for (String words : List.of("i18n/vi.properties", "i18n/en.properties")) {
            if (files.find(words).isEmpty()) {
                missing.add(words);
            }
        }
        if (!missing.isEmpty()) {
            throw broken(files, String.join(", ", new TreeSet<>(missing)));
        }
    }

    private static Problem broken(ThemeFiles files, String what) {
        return new Problem(ProblemKind.INVALID, "theme.incomplete", files.name(), what);
    }

    private static Map<String, String> strings(@Nullable Object section) {
        Map<String, String> strings = new TreeMap<>();
        if (section instanceof Map<?, ?> map) {
            map.forEach((key, text) -> strings.put(String.valueOf(key), String.valueOf(text)));
        }
        return strings;
    }
}
