package vn.campaign111.web;

import java.util.List;
import java.util.Map;
import vn.campaign111.kernel.Issue;

/**
 * A page about to be written: the answer of a controller method. Immutable.
 *
 * @param name room and template without the ending: {@code identity/accounts} is {@code views/identity/accounts.ftlh}
 * @param model a public record or a map; its components are the template's variables
 * @param issues what was wrong with the form that is shown again; each appears beside its field
 */
public record View(String name, Object model, List<Issue> issues) {

    public View {
        issues = List.copyOf(issues);
    }

    public static View of(String name) {
        return new View(name, Map.of(), List.of());
    }

    public static View of(String name, Object model) {
        return new View(name, model, List.of());
    }

    public View with(List<Issue> found) {
        return new View(name, model, found);
    }
}
