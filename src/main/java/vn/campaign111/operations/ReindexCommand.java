package vn.campaign111.operations;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.annotation.Serdeable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.campaign111.kernel.Json;
import vn.campaign111.publication.PublicFacets;
import vn.campaign111.search.SearchEngine;

/**
 * {@code reindex}: builds the search index anew from the database, or has the running server do it, and mends the lists by
 * topic and audience.
 */
@Command(name = "reindex", description = "Build the search index anew; a running server does it and goes on answering.")
final class ReindexCommand implements Callable<Integer> {

    @ParentCommand
    CommandLine parent;

    @Spec
    CommandSpec spec;

    /** What is printed with {@code --json}. */
    @Serdeable
    record Done(long documents) {}

    @Override
    public Integer call() {
        try (ApplicationContext context = CommandLine.open()) {
            context.getBean(PublicFacets.class).mend();
            SearchEngine engine = context.getBean(SearchEngine.class);
            engine.rebuild(done -> {
                if (!parent.json) {
                    spec.commandLine().getOut().printf("%d%n", done);
                }
            });
            long documents = engine.documentCount();
            spec.commandLine()
                    .getOut()
                    .println(
                            parent.json
                                    ? context.getBean(Json.class).write(new Done(documents))
                                    : documents + " documents are in the index.");
        }
        return 0;
    }
}
