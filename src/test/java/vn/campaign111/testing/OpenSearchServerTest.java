package vn.campaign111.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class OpenSearchServerTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whatWasAcknowledgedIsThereAfterARestartOnTheSameAddress() throws IOException, InterruptedException {
        try (OpenSearchServer server = OpenSearchServer.start()) {
            assertThat(send(server, "PUT", "/papers", "{\"settings\":{\"number_of_replicas\":0}}"))
                    .contains("\"acknowledged\":true");
            send(server, "PUT", "/papers/_doc/1", "{\"title\":\"Bắt nạt trên mạng\"}");
            server.stop();
            assertThatThrownBy(() -> send(server, "GET", "/papers/_doc/1", "")).isInstanceOf(ConnectException.class);
            server.startAgain();
            send(server, "GET", "/_cluster/health/papers?wait_for_status=yellow", "");
            assertThat(send(server, "GET", "/papers/_doc/1", "")).contains("Bắt nạt trên mạng");
        }
    }

    private String send(OpenSearchServer server, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
