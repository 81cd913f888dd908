package vn.campaign111.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** The installed Chromium, started once. Without one a journey is aborted with the reason, or fails when {@code CI=true}. */
final class Chromium {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    private static final class Started {
        static final Browser BROWSER = launch();
    }

    static Browser started() {
        if (place().isEmpty()) {
            String reason = "no browser: install chromium";
            throw "true".equals(System.getenv("CI"))
                    ? new IllegalStateException(reason)
                    : new TestAbortedException(reason);
        }
        return Started.BROWSER;
    }

    private static Optional<Path> place() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close the browser"));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(place().orElseThrow())
                        .setArgs(FLAGS));
    }
}
