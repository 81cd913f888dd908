package vn.campaign111.editorial.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaign111.ApiClient.article;
import static vn.campaign111.ApiClient.encoded;
import static vn.campaign111.ApiClient.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.campaign111.ApiClient;
import vn.campaign111.identity.Role;
import vn.campaign111.identity.Scope;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportsApiTest {

    @Inject
    private ApiClient client;

    private String token = "";

    @BeforeAll
    void signIn() {
        token = client.token(Role.PUBLISHER, Scope.IMPORT, Scope.PUBLISH);
    }

    @Test
    void whoWaitsFindsEverythingOnceTheAnswerEnds() {
        String lines = IntStream.range(0, 600)
                .mapToObj(i -> article("wait-" + i, "Chờ đợi quyphamwaitword số " + i, ""))
                .collect(Collectors.joining("\n"));
        List<JsonNode> results = client.imported(token, "?publish=true&wait=true", lines);
        assertThat(results).hasSize(600).allSatisfy(result -> {
            assertThat(result.path("status").asText()).isEqualTo("created");
            assertThat(result.path("visible").asBoolean()).isTrue();
        });
        JsonNode found =
                json(client.get("/api/v1/search?q=quyphamwaitword&size=1").body());
        assertThat(found.path("total").asInt()).isEqualTo(600);
    }

    @Test
    void aBadLineAmongTwoThousandIsNamedAndTheOthersLand() {
        String lines = IntStream.rangeClosed(1, 2_000)
                .mapToObj(i -> i == 1_500
                        ? article("many-" + i, "Dòng hỏng", ",\"topics\":[\"cyberbulying\"]")
                        : article("many-" + i, "Nhiều bài số " + i, ""))
                .collect(Collectors.joining("\n"));
        List<JsonNode> results = client.imported(token, "?publish=true", lines);
        assertThat(results).hasSize(2_000);
        JsonNode bad = results.get(1_499);
        assertThat(bad.path("line").asInt()).isEqualTo(1_500);
        assertThat(bad.path("id").asText()).isEqualTo("many-1500");
        assertThat(bad.path("status").asText()).isEqualTo("rejected");
        assertThat(bad.path("issues").get(0).path("field").asText()).isEqualTo("topics");
        assertThat(bad.path("issues").get(0).path("code").asText()).isEqualTo("term.unknown-nearest");
        assertThat(results.stream().filter(one -> one.path("status").asText().equals("created")))
                .hasSize(1_999);
        assertThat(client.imported(token, "?publish=true", lines).stream()
                        .filter(one -> one.path("status").asText().equals("unchanged")))
                .as("the same import again")
                .hasSize(1_999);
    }

    @Test
    void citationsAreNamedAndLeadToTheWebOnly() {
        for (String sources : List.of(
                "[{\"title\":\"Luật\",\"url\":\"javascript:alert(1)\"}]",
                "[{}]",
                "[{\"title\":\" \",\"url\":\"https://example.org\"}]")) {
            JsonNode result = client.imported(
                            token, "?publish=true", article("cited", "Trích dẫn", ",\"sources\":" + sources))
                    .getFirst();
            assertThat(result.path("status").asText()).as(sources).isEqualTo("rejected");
            assertThat(result.path("issues").get(0).path("field").asText()).startsWith("sources[0].");
        }
    }

    @Test
    void aKeySentTwentyThousandTimesIsKeptOnceAndTheListStillAnswers() {
        String audiences = ",\"audiences\":[\"teachers\"" + ",\"teachers\"".repeat(20_000) + "]";
        String line = article("repeated", "Lặp lại nhiều lần", "").replace(",\"audiences\":[\"parents\"]", audiences);
        assertThat(client.imported(token, "?publish=true&wait=true", line)
                        .getFirst()
                        .path("status")
                        .asText())
                .isEqualTo("created");
        HttpResponse<String> listed = client.get("/api/v1/articles?audience=teachers");
        assertThat(listed.statusCode()).isEqualTo(200);
        assertThat(listed.body().length()).isLessThan(20_000);
    }

    @Test
    void aTitleOfCharactersThatAreNoneLeavesTheFeedReadable() throws Exception {
        String line = article("no-characters", "Chữ \\ud800 hỏng \\ufffe\\uffff ở đây", "");
        client.imported(token, "?publish=true&wait=true", line);
        String feed = client.get("/feed.atom").body();
        assertThat(feed).contains("ở đây");
        assertThat(feed.codePoints()).noneMatch(point -> point == 0xFFFE || point == 0xFFFF);
    }

    @Test
    void datesNoDatabaseHoldsAreRefusedAlone() {
        String lines = article("old-1", "Rất xưa", ",\"published_at\":\"-999999999-01-01T00:00:00Z\"") + "\n"
                + article(
                        "old-2",
                        "Rất xa",
                        ",\"reviewed_on\":\"+999999999-12-31\",\"next_review_on\":\"+999999999-12-31\"")
                + "\n" + article("old-3", "Bình thường", "");
        List<JsonNode> results = client.imported(token, "?publish=true", lines);
        assertThat(results)
                .extracting(result -> result.path("status").asText())
                .containsExactly("rejected", "rejected", "created");
        assertThat(results.getFirst().path("issues").get(0).path("code").asText())
                .isEqualTo("date.early");
    }

    @Test
    void linesThatCannotBeReadAreAnsweredOneByOne() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(utf8("\uFEFF" + article("odd-1", "Dòng đầu có BOM", "") + "\r\n"));
        body.writeBytes(utf8("not json\n\n"));
        body.writeBytes(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}', '\n'});
        body.writeBytes(utf8("{\"id\":\"odd\0\"}\n"));
        body.writeBytes(utf8("[1,2]\n"));
        body.writeBytes(utf8("{\"id\":\"" + "x".repeat(4_100_000) + "\"}\n"));
        body.writeBytes(utf8("[".repeat(100_000) + "\n"));
        body.writeBytes(utf8(article("odd\\u0000", "Khóa có ký tự NUL", "") + "\n"));
        body.writeBytes(utf8(article("odd-9", "Dòng cuối không xuống dòng", "")));
        HttpResponse<String> response = client.importBytes(token, "", body.toByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        List<String> codes = response.body()
                .lines()
                .map(ApiClient::json)
                .map(line -> line.path("line").asInt() + " "
                        + (line.path("issues").isEmpty()
                                ? line.path("status").asText()
                                : line.path("issues").get(0).path("code").asText()))
                .toList();
        assertThat(codes)
                .containsExactly(
                        "1 created",
                        "2 import.not-json",
                        "4 import.not-utf8",
                        "5 import.not-json",
                        "6 import.not-json",
                        "7 import.line-too-long",
                        "8 import.not-json",
                        "9 text.control-character",
                        "10 created");
    }

    @Test
    void fieldsThatAreNotTheSendersToSetAreRefused() {
        for (String field :
                List.of("status", "state", "owner_unit", "creator", "document_id", "edition_id", "version", "sender")) {
            JsonNode result = client.imported(
                            token, "?publish=true", article("mass-" + field, "Gán bừa", ",\"" + field + "\":\"x\""))
                    .getFirst();
            assertThat(result.path("status").asText()).as(field).isEqualTo("rejected");
            assertThat(result.path("issues").get(0).path("field").asText()).isEqualTo(field);
            assertThat(result.path("issues").get(0).path("code").asText()).startsWith("field.unknown");
        }
    }

    @Test
    void aBookIsRefusedAsATextWithTheRemedy() {
        String book = article("book", "Cả một cuốn sách", ",\"body\":\"" + "Trẻ em có quyền. ".repeat(12_000) + "\"");
        JsonNode issue = client.imported(token, "?publish=true", book)
                .getFirst()
                .path("issues")
                .get(0);
        assertThat(issue.path("field").asText()).isEqualTo("body");
        assertThat(issue.path("code").asText()).isEqualTo("body.too-long");
        assertThat(issue.path("message").asText()).contains("200000", "tệp");
    }

    @Test
    void anotherSendersKeyIsAnotherDocument() {
        String other = client.token(Role.PUBLISHER, Scope.IMPORT);
        String mine = client.imported(token, "", article("shared-key", "Của tôi", ""))
                .getFirst()
                .path("document_id")
                .asText();
        JsonNode theirs =
                client.imported(other, "", article("shared-key", "Của họ", "")).getFirst();
        assertThat(theirs.path("status").asText()).isEqualTo("created");
        assertThat(theirs.path("document_id").asText()).isNotEqualTo(mine);
    }

    @Test
    void anEmptyOrPackedOrForeignBodyIsRefusedWithACode() throws IOException {
        assertThat(issueOf(client.importBytes(token, "", utf8(" \n\n")))).isEqualTo("import.empty");
        assertThat(issueOf(client.importBytes(token, "", new byte[0]))).isEqualTo("import.empty");
        assertThat(issueOf(client.importBytes(token, "", gzip(article("zip-1", "Nén", "")))))
                .isEqualTo("import.packed");
        HttpResponse<String> unpacked = client.send(client.request("/api/v1/imports")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", ApiClient.NDJSON)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(gzip(article("zip-2", "Nén có khai báo", "")))));
        assertThat(json(unpacked.body()).path("status").asText()).isEqualTo("created");
        HttpResponse<String> form = client.send(client.request("/api/v1/imports")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=b")));
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(json(form.body()).path("code").asText()).isEqualTo("http.415");
        assertThat(issueOf(client.importBytes(token, "?publish=perhaps", utf8("{}"))))
                .isEqualTo("flag.shape");
    }

    @Test
    void whoMayNotImportIsToldSo() {
        HttpResponse<String> nobody = client.importBytes("c111_wrong", "", utf8("{}"));
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        String reading = client.token(Role.PUBLISHER, Scope.READ);
        assertThat(client.importBytes(reading, "", utf8("{}")).statusCode()).isEqualTo(403);
        String author = client.token(Role.AUTHOR, Scope.IMPORT);
        HttpResponse<String> refused = client.importBytes(author, "?publish=true", utf8("{}"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused.body()).path("code").asText()).isEqualTo("route.closed");
    }

    @Test
    void anApprovedDocumentIsPublishedAndRecalled() {
        String id = client.imported(token, "", article("flow-1", "Đường đi của quyphamflowword", ""))
                .getFirst()
                .path("document_id")
                .asText();
        assertThat(client.get("/api/v1/articles/" + id).statusCode()).isEqualTo(404);
        HttpResponse<String> published = post("/api/v1/documents/" + id + "/publish?wait=true", "");
        assertThat(published.statusCode()).isEqualTo(200);
        JsonNode view = json(published.body());
        assertThat(view.path("visible").asBoolean()).isTrue();
        assertThat(view.path("sequence").asLong()).isPositive();
        assertThat(view.path("url").asText()).startsWith("/cam-nang/");
        assertThat(hits("quyphamflowword")).isEqualTo(1);
        HttpResponse<String> again = post("/api/v1/documents/" + id + "/publish", "");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(again.body()).path("code").asText()).isEqualTo("edition.not-approved");
        assertThat(post("/api/v1/documents/" + id + "/withdraw", "{}").statusCode())
                .isEqualTo(400);
        HttpResponse<String> recalled =
                post("/api/v1/documents/" + id + "/withdraw?wait=true", "{\"reason\":\"Đã có bản mới.\"}");
        assertThat(recalled.statusCode()).isEqualTo(200);
        assertThat(json(recalled.body()).path("visible").asBoolean()).isFalse();
        assertThat(hits("quyphamflowword")).isZero();
        assertThat(client.get("/api/v1/articles/" + id).statusCode()).isEqualTo(404);
        assertThat(post("/api/v1/documents/01ARZ3NDEKTSV4RRFFQ69G5FAV/publish", "")
                        .statusCode())
                .isEqualTo(404);
    }

    private long hits(String word) {
        return json(client.get("/api/v1/search?q=" + encoded(word)).body())
                .path("total")
                .asLong();
    }

    private HttpResponse<String> post(String path, String body) {
        return client.send(client.request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String issueOf(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        return json(response.body()).path("issues").get(0).path("code").asText();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(utf8(text));
        }
        return packed.toByteArray();
    }
}
