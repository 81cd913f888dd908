package vn.campaign111.operations;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import vn.campaign111.kernel.Words;
import vn.campaign111.web.WebSettings;

/** {@code serve}: starts everything and stays. */
@Command(name = "serve", description = "Start the site, the studio, the portal and the API (the default).")
final class ServeCommand implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException, IOException {
        serve();
        return 0;
    }

    /** Returns when the process is told to end; the server's own threads would not keep it alive. */
    static void serve() throws InterruptedException, IOException {
        SettingsCheck.requireKnown(System.getenv());
        SettingsCheck.requireOpenPorts(System.getenv());
        ApplicationContext context = CommandLine.builder().build().start();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            context.close();
                            ended.countDown();
                        },
                        "shutdown"));
        List<String> told = context.getBean(StartUp.class).prepareToServe();
        context.getBean(EmbeddedServer.class).start();
        announce(context.getBean(WebSettings.class).baseUrl(), told);
        ended.await();
    }

    /** Links are printed, not logged: logs are kept and read by others. */
    private static void announce(String baseUrl, List<String> told) {
        Words words = Words.vietnamese();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println();
        out.println("Campaign111 — " + words.text("operations.ready"));
        out.println("  " + words.text("operations.site") + ": " + baseUrl + "/");
        out.println("  " + words.text("operations.studio") + ": " + baseUrl + "/studio");
        out.println("  " + words.text("operations.portal") + ": " + baseUrl + "/portal");
        told.forEach(out::println);
    }
}
