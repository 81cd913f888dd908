package vn.campaign111.operations;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.campaign111.editorial.ImportResult;
import vn.campaign111.editorial.ImportResult.Outcome;
import vn.campaign111.editorial.ImportResultView;
import vn.campaign111.editorial.ImportStream;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;
import vn.campaign111.kernel.Words;

/** {@code import DIR|FILE.ndjson}: takes in documents; exits with 1 when any was rejected. */
@Command(name = "import", description = "Import a folder of Markdown files, or documents from an NDJSON file.")
final class ImportCommand implements Callable<Integer> {

    private static final String SENDER = "command-line";

    @ParentCommand
    CommandLine parent;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "DIR|FILE.ndjson", description = "What to import.")
    Path source;

    @Option(names = "--draft", description = "Do not publish what is imported.")
    boolean draft;

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    @Override
    public Integer call() throws IOException {
        if (Files.notExists(source)) {
            throw new Problem(ProblemKind.NOT_FOUND, "import.source-absent", source.toString());
        }
        try (ApplicationContext context = CommandLine.open()) {
            Json json = context.getBean(Json.class);
            if (Files.isDirectory(source)) {
                context.getBean(ContentFolder.class)
                        .importAll(
                                Actor.SYSTEM, SENDER, source, !draft, file -> tell(json, file.file(), file.result()));
            } else {
                try (InputStream lines = Files.newInputStream(source)) {
                    context.getBean(ImportStream.class)
                            .run(Actor.SYSTEM, SENDER, !draft, lines, results -> tellAll(json, results));
                }
            }
        }
        if (!parent.json) {
            spec.commandLine().getOut().println(summary());
        }
        return counts.containsKey(Outcome.REJECTED) ? 1 : 0;
    }

    private String summary() {
        return counts.isEmpty()
                ? "nothing to import in " + source
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey().key())
                        .collect(Collectors.joining(", "));
    }

    private void tellAll(Json json, List<ImportResult> results) {
        results.forEach(result -> tell(json, source.getFileName() + ":" + result.line(), result));
    }

    private void tell(Json json, String place, ImportResult result) {
        counts.merge(result.outcome(), 1, Integer::sum);
        if (parent.json) {
            spec.commandLine().getOut().println(json.write(ImportResultView.of(result, Words.vietnamese())));
        } else if (result.outcome() == Outcome.REJECTED) {
            result.issues()
                    .forEach(issue -> spec.commandLine()
                            .getErr()
                            .println(place + ": " + issue.field() + ": " + issue.sentence(Words.vietnamese())));
        }
    }
}
