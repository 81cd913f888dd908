package vn.campaign111.operations;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.campaign111.kernel.Json;

/** {@code export DIR}: writes what is published as a folder that {@code import} takes in again. */
@Command(name = "export", description = "Write everything published, with its files, as a folder of Markdown.")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    CommandLine parent;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Where to; must be empty or new.")
    Path folder;

    /** What is printed with {@code --json}. */
    @Serdeable
    record Done(int documents) {}

    @Override
    public Integer call() throws IOException {
        try (ApplicationContext context = CommandLine.open()) {
            int documents = context.getBean(ContentExport.class).writeAll(folder);
            spec.commandLine()
                    .getOut()
                    .println(
                            parent.json
                                    ? context.getBean(Json.class).write(new Done(documents))
                                    : documents + " documents written to " + folder);
        }
        return 0;
    }
}
