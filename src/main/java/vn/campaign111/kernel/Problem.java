package vn.campaign111.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * A deed was refused or failed. The code is stable: support and reports count it, and its sentence is the word {@code
 * problem.<code>} of {@link Words}. The exception's message is for logs only.
 */
public class Problem extends RuntimeException {

    private final ProblemKind kind;
    private final String code;
    private final transient List<String> arguments;

    public Problem(ProblemKind kind, String code, Object... arguments) {
        super(code + Arrays.toString(arguments));
        this.kind = kind;
        this.code = code;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public static Problem notFound(String what, String identifier) {
        return new Problem(ProblemKind.NOT_FOUND, what + ".not-found", identifier);
    }

    public static Problem conflict(String code, Object... arguments) {
        return new Problem(ProblemKind.CONFLICT, code, arguments);
    }

    public static Problem forbidden(String code, Object... arguments) {
        return new Problem(ProblemKind.FORBIDDEN, code, arguments);
    }

    public ProblemKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }

    /** Returns the sentence that says what happened and what to do. */
    public String sentence(Words words) {
        return words.text("problem." + code, arguments.toArray());
    }
}
