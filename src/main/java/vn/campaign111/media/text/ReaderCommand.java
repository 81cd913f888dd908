package vn.campaign111.media.text;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.media.text.reader.ReaderProcess;

/**
 * How the reading process is started: the same program, but with little memory, nothing of the server's environment (which
 * holds its secrets), a folder of its own for what libraries put aside, no names that could be looked up in a network, no
 * way out but a proxy that does not exist, and XML that knows no document types, so no entities.
 */
final class ReaderCommand {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderCommand.class);

    private final TextSettings settings;
    private final Path folder;

    ReaderCommand(TextSettings settings) throws IOException {
        this.settings = settings;
        this.folder = Files.createTempDirectory("campaign111-reader-");
    }

    Process start() throws IOException {
        Files.createFile(folder.resolve("hosts"));
        ProcessBuilder builder =
                new ProcessBuilder(words()).directory(folder.toFile()).redirectError(Redirect.DISCARD);
        builder.environment().keySet().retainAll(List.of("SystemRoot"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("CLASSPATH", classPath());
        return builder.start();
    }

    List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.maxMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + folder.resolve("crash"),
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                "-Djdk.net.hosts.file=" + folder.resolve("hosts"),
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=9",
                "-Djdk.xml.dtd.support=deny",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                ReaderProcess.class.getName()));
        words.addAll(settings.limits().arguments());
        return words;
    }

    /** The process stands in another folder, so paths are told in full. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What can't be removed is left to the system, which empties such folders. */
    void cleanUp() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("{} could not be removed", folder, e);
        }
    }
}
