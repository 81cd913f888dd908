package vn.campaign111.operations;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code serve}: starts everything and stays. */
@Command(name = "serve", description = "Start the site, the studio, the portal and the API (the default).")
final class ServeCommand implements Callable<Integer> {

    /** Tells {@link CommandLine#main} that the process goes on. */
    static final int STAYS = -1;

    @Override
    public Integer call() {
        serve();
        return STAYS;
    }

    static void serve() {
        SettingsCheck.requireKnown(System.getenv());
        ApplicationContext context = CommandLine.builder().build().start();
        Runtime.getRuntime().addShutdownHook(new Thread(context::close, "shutdown"));
        try {
            context.getBean(StartUp.class).prepareToServe();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.getBean(EmbeddedServer.class).start();
    }
}
