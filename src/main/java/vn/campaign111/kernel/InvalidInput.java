package vn.campaign111.kernel;

import java.util.List;

/** What was sent can't be accepted; holds every issue found, not only the first. */
public final class InvalidInput extends Problem {

    private final transient List<Issue> issues;

    public InvalidInput(List<Issue> issues) {
        super(ProblemKind.INVALID, "input.invalid", issues.toString());
        this.issues = List.copyOf(issues);
    }

    public InvalidInput(Issue... issues) {
        this(List.of(issues));
    }

    public List<Issue> issues() {
        return issues;
    }

    /** Throws when there is at least one issue. */
    public static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
    }
}
