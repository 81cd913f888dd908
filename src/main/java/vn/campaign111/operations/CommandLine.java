package vn.campaign111.operations;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import java.io.IOException;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;
import vn.campaign111.kernel.Words;

/** The command line of the product; every command is a class of its own. */
@Command(
        name = "campaign111",
        description = "Communication-campaign content management for child safety online.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ReindexCommand.class,
            VerifyCommand.class,
            AccountsCommand.class
        })
public final class CommandLine implements Callable<Integer> {

    /** Answers as JSON lines for scripts. */
    @Option(names = "--json", description = "Print JSON for scripts.", scope = ScopeType.INHERIT)
    boolean json;

    private CommandLine() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setProperty("h2.bindAddress", "127.0.0.1");
        int exitCode = new picocli.CommandLine(new CommandLine())
                .setExecutionExceptionHandler(plainFailures())
                .execute(arguments);
        System.exit(exitCode);
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        ServeCommand.serve();
        return 0;
    }

    /** Opens the product without its web server, its database fit to work with. */
    static ApplicationContext open() {
        SettingsCheck.requireKnown(System.getenv());
        ApplicationContext context = builder().start();
        context.getBean(StartUp.class).prepare();
        return context;
    }

    static ApplicationContextBuilder builder() {
        return ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .properties(StartProperties.of(System.getenv()));
    }

    /** People read a sentence, not a stack trace, when the product refuses. */
    private static IExecutionExceptionHandler plainFailures() {
        return (failure, command, parsed) -> {
            Throwable cause = toTell(failure);
            if (cause instanceof InvalidInput invalid) {
                invalid.issues()
                        .forEach(issue ->
                                command.getErr().println(issue.field() + ": " + issue.sentence(Words.vietnamese())));
                return 1;
            }
            if (cause instanceof Problem problem) {
                command.getErr().println(problem.sentence(Words.vietnamese()));
                return 1;
            }
            throw failure;
        };
    }

    /** Returns what among the causes can be said in a sentence, or null. */
    private static @Nullable Throwable toTell(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem) {
                return cause;
            }
            if (cause instanceof PoolInitializationException unreachable) {
                return new Problem(ProblemKind.UNAVAILABLE, "setting.database-unreachable", reason(unreachable));
            }
        }
        return null;
    }

    /** Drivers say what is wrong in a line, and more below it that helps nobody. */
    private static String reason(Throwable unreachable) {
        Throwable cause = unreachable.getCause() == null ? unreachable : unreachable.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
