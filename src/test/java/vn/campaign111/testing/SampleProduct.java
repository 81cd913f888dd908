package vn.campaign111.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.campaign111.editorial.ImportResult;
import vn.campaign111.editorial.ImportStream;
import vn.campaign111.editorial.WithdrawDocument;
import vn.campaign111.identity.Actor;
import vn.campaign111.journal.Followers;
import vn.campaign111.operations.StartUp;

/**
 * The whole product with its sample content, started once for all tests of the JVM. Tests that change something bring
 * documents of their own.
 */
public final class SampleProduct {

    public static final String BASE_URL = "https://so111.example";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration SOON = Duration.ofSeconds(30);

    private final EmbeddedServer server;

    private SampleProduct(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(Map.of("campaign.seed", "samples", "campaign.base-url", BASE_URL));
        ApplicationContext context = ApplicationContext.builder()
                .environments("test")
                .properties(all)
                .start();
        try {
            context.getBean(StartUp.class).prepareToServe();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = context.getBean(EmbeddedServer.class).start();
        Runtime.getRuntime().addShutdownHook(new Thread(context::close));
    }

    private static final class Holder {
        static final SampleProduct STARTED = new SampleProduct(Map.of());
    }

    public static SampleProduct started() {
        return Holder.STARTED;
    }

    /** Starts one of its own, with settings besides, until the JVM ends. */
    public static SampleProduct startedWith(Map<String, Object> settings) {
        return new SampleProduct(settings);
    }

    public <T> T the(Class<T> bean) {
        return server.getApplicationContext().getBean(bean);
    }

    public HttpResponse<String> open(String path, String... headers) {
        return send("GET", path, HttpResponse.BodyHandlers.ofString(), headers);
    }

    public HttpResponse<byte[]> bytes(String path, String... headers) {
        return send("GET", path, HttpResponse.BodyHandlers.ofByteArray(), headers);
    }

    public HttpResponse<Void> head(String path, String... headers) {
        return send("HEAD", path, HttpResponse.BodyHandlers.discarding(), headers);
    }

    /** Publishes NDJSON lines and returns when every follower shows them. */
    public List<ImportResult> publish(String lines) {
        List<ImportResult> results = new ArrayList<>();
        try (InputStream bytes = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))) {
            the(ImportStream.class).run(Actor.SYSTEM, "tests", true, bytes, results::addAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitFollowers();
        return results;
    }

    public void withdraw(String documentId, String reason) {
        the(WithdrawDocument.class).run(Actor.SYSTEM, documentId, reason);
        awaitFollowers();
    }

    private void awaitFollowers() {
        if (!the(Followers.class).awaitHead(SOON)) {
            throw new AssertionError(
                    "followers stand at " + the(Followers.class).positions());
        }
    }

    private <T> HttpResponse<T> send(
            String method, String path, HttpResponse.BodyHandler<T> handler, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURI() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
