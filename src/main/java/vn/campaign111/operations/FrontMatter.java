package vn.campaign111.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;

/**
 * A Markdown file that begins with fields in YAML between two lines of three hyphens.
 *
 * @param fields by name; dates stay text, so that YAML's guesses change nothing
 * @param body the Markdown after them
 */
record FrontMatter(Map<String, Object> fields, String body) {

    private static final Pattern FILE =
            Pattern.compile("\\A\uFEFF?---\\R(.*?)\\R---[ \\t]*(?:\\R(.*))?\\z", Pattern.DOTALL);

    /** The opening hyphens stand on line 1, so YAML's line 0 is the file's line 2. */
    private static final int FIRST_LINE = 2;

    /** @throws InvalidInput naming the line that is broken and what to do */
    static FrontMatter parse(String file) {
        Matcher matcher = FILE.matcher(file);
        if (!matcher.matches()) {
            throw new InvalidInput(Issue.of("", "front-matter.missing"));
        }
        try {
            Object parsed = yaml().load(matcher.group(1));
            if (!(parsed instanceof Map<?, ?> map)) {
                throw new InvalidInput(Issue.of("", "front-matter.not-fields"));
            }
            Map<String, Object> fields = new LinkedHashMap<>();
            map.forEach((name, found) -> fields.put(String.valueOf(name), found));
            String body = matcher.group(2);
            return new FrontMatter(fields, body == null ? "" : body);
        } catch (MarkedYAMLException e) {
            int line =
                    e.getProblemMark() == null ? FIRST_LINE : e.getProblemMark().getLine() + FIRST_LINE;
            throw new InvalidInput(Issue.of("line " + line, "front-matter.broken", line, e.getProblem()));
        } catch (YAMLException e) {
            throw new InvalidInput(Issue.of("", "front-matter.broken", 1, String.valueOf(e.getMessage())));
        }
    }

    /** Returns the file's text again. */
    String text() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(120);
        options.setSplitLines(false);
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options, new Plain());
        return "---\n" + yaml.dump(fields) + "---\n" + body + "\n";
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new Plain());
    }

    /** Knows true, false, null and whole numbers; everything else is text. */
    private static final class Plain extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("[-+]?(0|[1-9][0-9]*)"), "-+0123456789");
            addImplicitResolver(Tag.NULL, Pattern.compile("null|~|"), "n~\0");
            addImplicitResolver(Tag.NULL, Pattern.compile("^$"), null);
        }
    }
}
