package vn.campaign111.operations;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.campaign111.journal.Followers;
import vn.campaign111.kernel.Json;
import vn.campaign111.search.SearchEngine;

/** {@code verify}: exits with 1 and prints what does not agree. */
@Command(
        name = "verify",
        description = "Check that database, index, objects and journal agree; also while the server runs.")
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    CommandLine parent;

    @Spec
    CommandSpec spec;

    @Option(names = "--deep", description = "Read every object and compare its hash.")
    boolean deep;

    /** What is printed with {@code --json}. */
    @Serdeable
    record Verdict(boolean agrees, List<String> faults) {}

    @Override
    public Integer call() throws IOException {
        try (ApplicationContext context = CommandLine.open()) {
            if (!context.getBean(SearchEngine.class).isServedElsewhere()) {
                context.getBean(Followers.class).start();
            }
            List<String> faults = context.getBean(Verification.class).faults(deep);
            if (parent.json) {
                spec.commandLine()
                        .getOut()
                        .println(context.getBean(Json.class).write(new Verdict(faults.isEmpty(), faults)));
            } else if (faults.isEmpty()) {
                spec.commandLine().getOut().println("Database, index, objects and journal agree.");
            } else {
                faults.forEach(spec.commandLine().getOut()::println);
            }
            return faults.isEmpty() ? 0 : 1;
        }
    }
}
