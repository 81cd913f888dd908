package vn.campaign111.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/**
 * The conversation with the servers. Whatever keeps them from answering becomes the problem {@code search.unavailable};
 * what they say about an error may repeat what was asked, so only its kind is ever noted.
 */
final class Cluster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final String JSON = "application/json; charset=UTF-8";
    private static final String JSON_LINES = "application/x-ndjson; charset=UTF-8";
    private static final int NOT_FOUND = 404;
    private static final int FIRST_ERROR = 400;
    private static final int CONNECTIONS = 32;
    private static final int LONGEST_CONNECT_MILLIS = 1_000;

    private final Json json;
    private final OpenSearchTransport transport;
    private final Map<Patience, OpenSearchGenericClient> clients;

    /** How long an answer is waited for. */
    enum Patience {
        /** Somebody waits for it: a little longer than the server is told to take at most. */
        SHORT(2_000),
        /** The follower waits for it. */
        LONG(60_000);

        private final long millis;

        Patience(long millis) {
            this.millis = millis;
        }
    }

    Cluster(OpenSearchSettings settings, Json json) {
        this.json = json;
        this.transport = transport(settings);
        OpenSearchGenericClient client = new OpenSearchGenericClient(transport);
        this.clients = Map.of(
                Patience.SHORT, client.withTransportOptions(options(Patience.SHORT)),
                Patience.LONG, client.withTransportOptions(options(Patience.LONG)));
    }

    private static OpenSearchTransport transport(OpenSearchSettings settings) {
        HttpHost[] hosts = settings.addresses().stream().map(Cluster::host).toArray(HttpHost[]::new);
        ApacheHttpClient5TransportBuilder builder = ApacheHttpClient5TransportBuilder.builder(hosts)
                .setHttpClientConfigCallback(
                        // The client's own decoder of brotli, which it finds through the site's, never ends on some
                        // answers.
                        client -> client.setConnectionManager(connections()).disableContentCompression());
        if (!settings.user().isEmpty()) {
            String secret = settings.user() + ":" + settings.password();
            builder.setDefaultHeaders(new Header[] {
                new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(UTF_8)))
            });
        }
        return builder.build();
    }

    private static PoolingAsyncClientConnectionManager connections() {
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(LONGEST_CONNECT_MILLIS, TimeUnit.MILLISECONDS)
                        .build())
                .build();
    }

    private static HttpHost host(URI address) {
        return new HttpHost(address.getScheme(), address.getHost(), address.getPort());
    }

    private static ApacheHttpClient5Options options(Patience patience) {
        RequestConfig config = RequestConfig.custom()
                .setConnectionRequestTimeout(patience.millis, TimeUnit.MILLISECONDS)
                .setResponseTimeout(patience.millis, TimeUnit.MILLISECONDS)
                .build();
        return ApacheHttpClient5Options.DEFAULT.toBuilder()
                .setRequestConfig(config)
                .build();
    }

    /** Asks; returns the answer, or null when what is asked for is not there. */
    @Nullable
    JsonNode ask(Patience patience, String method, String path, Map<String, ?> body) {
        return ask(patience, method, path, Map.of(), body.isEmpty() ? null : Body.from(bytes(body), JSON));
    }

    /** Asks an index what readers wait for. */
    JsonNode search(String index, Map<String, ?> body) {
        return required(ask(Patience.SHORT, "POST", "/" + index + "/_search", body));
    }

    /** Tells the servers to do something; returns their answer. */
    JsonNode tell(String method, String path, Map<String, String> parameters, Map<String, ?> body) {
        return required(
                ask(Patience.LONG, method, path, parameters, body.isEmpty() ? null : Body.from(bytes(body), JSON)));
    }

    /** Tells the servers many things, one a line. */
    JsonNode tellLines(String path, Map<String, String> parameters, byte[] lines) {
        return required(ask(Patience.LONG, "POST", path, parameters, Body.from(lines, JSON_LINES)));
    }

    /** Asks many things, one a line. */
    JsonNode askLines(String path, byte[] lines) {
        return required(ask(Patience.SHORT, "POST", path, Map.of(), Body.from(lines, JSON_LINES)));
    }

    byte[] bytes(Map<String, ?> body) {
        return json.write(body).getBytes(UTF_8);
    }

    static JsonNode required(@Nullable JsonNode answer) {
        if (answer == null) {
            throw unavailable();
        }
        return answer;
    }

    /** Returns the hits of an answer to a search. */
    static Iterable<JsonNode> hits(JsonNode answer) {
        return required(required(answer.get("hits")).get("hits")).values();
    }

    static Problem unavailable() {
        return new Problem(ProblemKind.UNAVAILABLE, "search.unavailable");
    }

    private @Nullable JsonNode ask(
            Patience patience, String method, String path, Map<String, String> parameters, @Nullable Body body) {
        Requests.JsonBodyBuilder request =
                Requests.builder().method(method).endpoint(path).query(parameters);
        return send(patience, method + " " + path, (body == null ? request : request.body(body)).build());
    }

    private @Nullable JsonNode send(Patience patience, String what, Request request) {
        OpenSearchGenericClient client = clients.get(patience);
        if (client == null) {
            throw new IllegalStateException("no client of patience " + patience);
        }
        try (Response response = execute(client, request, patience)) {
            JsonNode answer = read(what, response);
            if (response.getStatus() < FIRST_ERROR) {
                return answer;
            }
            if (response.getStatus() == NOT_FOUND) {
                return answer.get("found") == null ? null : answer;
            }
            LOG.warn("OpenSearch answered {} with {} {}", what, response.getStatus(), kind(answer));
            throw unavailable();
        } catch (IOException e) {
            LOG.info("no answer from OpenSearch to {}: {}", what, e.getClass().getSimpleName());
            throw unavailable();
        }
    }

    /** What stands before the servers, and their guard, may answer with something else than JSON. */
    private JsonNode read(String what, Response response) {
        String text = response.getBody().map(Body::bodyAsString).orElse("");
        try {
            return text.isBlank() ? JsonNode.nullNode() : json.read(text, Argument.of(JsonNode.class));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            LOG.warn("OpenSearch answered {} with {} and no JSON", what, response.getStatus());
            throw unavailable();
        }
    }

    /**
     * Asks again when a connection had been closed at the other end while nobody used it: all requests may be repeated, but
     * for a changing over, which then fails though it was done.
     */
    private static Response execute(OpenSearchGenericClient client, Request request, Patience patience)
            throws IOException {
        try {
            return answer(client.executeAsync(request), patience);
        } catch (ConnectException | InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            return answer(client.executeAsync(request), patience);
        }
    }

    /** Waits no longer than that, whatever the client's own limits miss. */
    private static Response answer(CompletableFuture<Response> asked, Patience patience) throws IOException {
        try {
            return asked.get(patience.millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new InterruptedIOException("no answer in time");
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private static String kind(JsonNode answer) {
        JsonNode error = answer.get("error");
        JsonNode type = error == null || !error.isObject() ? null : error.get("type");
        return type == null ? "" : type.coerceStringValue();
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
