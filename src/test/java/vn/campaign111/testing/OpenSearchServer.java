package vn.campaign111.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * A real OpenSearch of one node, in this process, on a free loopback port, with a data folder of its own under {@code
 * target/}. It can be stopped and started again on the same port and folder. {@link #shared} is started once for all
 * tests of the process; whoever stops it starts it again.
 */
public final class OpenSearchServer implements AutoCloseable {

    static {
        // Netty takes this number once for the process, and the product's server has its own opinion.
        System.setProperty("opensearch.set.netty.runtime.available.processors", "false");
    }

    private final Path home;
    private String port = "0";
    private @Nullable Node node;

    private OpenSearchServer(Path home) {
        this.home = home;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop OpenSearch"));
    }

    private static final class Holder {
        static final OpenSearchServer STARTED = start();
    }

    public static OpenSearchServer shared() {
        return Holder.STARTED;
    }

    public static OpenSearchServer start() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "opensearch"));
            OpenSearchServer server = new OpenSearchServer(Files.createTempDirectory(folder.toAbsolutePath(), "node"));
            server.startAgain();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it again after {@link #stop}: same address, same data. */
    public synchronized void startAgain() {
        try {
            Node started = new InProcessNode(settings());
            started.start();
            node = started;
            started.client()
                    .admin()
                    .cluster()
                    .prepareHealth()
                    .setWaitForYellowStatus()
                    .get();
            port = Integer.toString(started.injector()
                    .getInstance(HttpServerTransport.class)
                    .boundAddress()
                    .publishAddress()
                    .getPort());
        } catch (NodeValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops it; what was acknowledged lasts. */
    public synchronized void stop() {
        Node stopped = node;
        node = null;
        if (stopped == null) {
            return;
        }
        try {
            stopped.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        stop();
        if (Files.notExists(home)) {
            return;
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Settings settings() {
        return Settings.builder()
                .put("path.home", home.toString())
                .put("node.name", "test")
                .put("cluster.name", home.getFileName().toString())
                .put("discovery.type", "single-node")
                .put("transport.type", Netty4ModulePlugin.NETTY_TRANSPORT_NAME)
                .put("http.type", Netty4ModulePlugin.NETTY_HTTP_TRANSPORT_NAME)
                .put("network.host", "127.0.0.1")
                .put("transport.port", "0")
                .put("http.port", port)
                .put("node.processors", 2)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                // The limit is one for the whole process, so for Lucene in these tests too.
                .put("indices.query.bool.max_clause_count", 16_384)
                .build();
    }

    /** A node that finds the module of its transport on the class path instead of in a folder of modules. */
    private static final class InProcessNode extends Node {

        private static final List<PluginInfo> MODULES = List.of(new PluginInfo(
                "transport-netty4",
                "HTTP and transport",
                "NA",
                Version.CURRENT,
                "21",
                Netty4ModulePlugin.class.getName(),
                null,
                List.of(),
                false));

        InProcessNode(Settings settings) {
            super(environment(settings), MODULES, true);
        }

        private static Environment environment(Settings settings) {
            return InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "test");
        }
    }
}
