package vn.campaign111.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaign111.testing.OpenSearchServer;
import vn.campaign111.testing.ProductProcess;

/** The file people run, in a process of its own: parts of libraries are left out of it, so what works from classes may not. */
@Tag("journey")
class PackagedJourney {

    private static final String TITLE = "Em bị bắt nạt trên mạng";

    @TempDir
    Path folder;

    @Test
    void searchesByItself() throws IOException, InterruptedException {
        try (ProductProcess product = ProductProcess.packaged(folder, Map.of())) {
            findsAndSuggests(product);
        }
    }

    @Test
    void searchesOnOpenSearch() throws IOException, InterruptedException {
        Map<String, String> settings = Map.of(
                "CAMPAIGN_SEARCH_ENGINE",
                "opensearch",
                "CAMPAIGN_OPENSEARCH_URL",
                OpenSearchServer.shared().address().toString(),
                "CAMPAIGN_OPENSEARCH_INDEX",
                "packaged");
        try (ProductProcess product = ProductProcess.packaged(folder, settings)) {
            findsAndSuggests(product);
        }
    }

    @Test
    void saysInASentenceThatItsDatabaseIsNotThere() throws IOException {
        Map<String, String> settings = Map.of("CAMPAIGN_DB_URL", "jdbc:mysql://127.0.0.1:1/campaign111");
        try (ProductProcess product = ProductProcess.packaged(folder, settings)) {
            assertThatThrownBy(() -> product.run("verify"))
                    .hasMessageContaining("CAMPAIGN_DB_URL")
                    .hasMessageNotContaining("\tat ");
        }
    }

    @Test
    void explainsEachCommandAndWhatItCanNotImport() throws IOException, InterruptedException {
        try (ProductProcess product = ProductProcess.packaged(folder, Map.of("CAMPAIGN_SEED", "none"))) {
            assertThat(product.run("verify", "--help")).contains("--deep");
            assertThat(product.run("accounts", "create", "--help")).contains("--role");
            assertThatThrownBy(() -> product.run("import", "not-there"))
                    .hasMessageContaining("not-there")
                    .hasMessageNotContaining("\tat ");
        }
    }

    private static void findsAndSuggests(ProductProcess product) throws IOException, InterruptedException {
        product.start();
        assertThat(get(product, "/api/v1/search?locale=vi&q=bat+nat+tren+mang"))
                .contains("\"did_you_mean\":\"bắt nạt trên mạng\"", TITLE);
        assertThat(get(product, "/api/v1/suggest?locale=vi&q=em+bi+bat+na")).contains(TITLE);
        assertThat(get(product, "/api/v1/suggest?locale=vi&q=em+muon+chet"))
                .as("what is written for a distress, though no title holds the words")
                .contains("Khi em thấy quá buồn");
        assertThat(product.run("verify")).contains("agree");
    }

    private static String get(ProductProcess product, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = product.client()
                .send(HttpRequest.newBuilder(product.address(path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
