package vn.campaign111.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "files-under-test", value = "true")
class RangeResponseTest {

    private static final String TEXT = "0123456789";
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Inject
    EmbeddedServer server;

    @Inject
    Assets assets;

    private Asset text;

    RangeResponseTest(Assets assets) throws IOException {
        this.text = assets.store(new ByteArrayInputStream(Samples.text(TEXT)), "Số đếm.txt", "tester");
    }

    @Test
    void theWholeFileComesWithAllThatDescribesIt() throws Exception {
        HttpResponse<byte[]> answer = get(text, "INLINE");

        assertHeader(answer, "Cache-Control", "private, no-cache");
        assertHeader(answer, "Expires", "0");
        assertThat(ZonedDateTime.parse(
                                answer.headers().firstValue("Last-Modified").orElseThrow(),
                                DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant())
                .isEqualTo(text.storedAt());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Samples.text(TEXT));
        assertHeader(answer, "Content-Length", "10");
        assertHeader(answer, "Content-Type", "text/plain; charset=utf-8");
        assertHeader(answer, "Accept-Ranges", "bytes");
        assertHeader(answer, "ETag", "\"" + text.sha256() + "\"");
        assertHeader(answer, "X-Content-Type-Options", "nosniff");
        assertHeader(
                answer,
                "Content-Disposition",
                "attachment; filename=\"So dem.txt\"; filename*=UTF-8''S%E1%BB%91%20%C4%91%E1%BA%BFm.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3,   0123,       bytes 0-3/10",
        "bytes=4-,    456789,     bytes 4-9/10",
        "bytes=4-999, 456789,     bytes 4-9/10",
        "bytes=-3,    789,        bytes 7-9/10",
        "bytes=-999,  0123456789, bytes 0-9/10"
    })
    void aPartIsSentWhenOneIsAskedFor(String range, String expected, String contentRange) throws Exception {
        HttpResponse<byte[]> answer = get(text, "INLINE", "Range", range);

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(expected);
        assertHeader(answer, "Content-Range", contentRange);
        assertHeader(answer, "Content-Length", String.valueOf(expected.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=50-60", "bytes=-0"})
    void aPartBeyondTheEndIsRefusedWithTheSize(String range) throws Exception {
        HttpResponse<byte[]> answer = get(text, "INLINE", "Range", range);

        assertThat(answer.statusCode()).isEqualTo(416);
        assertHeader(answer, "Content-Range", "bytes */10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=0-1,4-5", "bytes=5-2", "lines=1-2", "bytes=a-b", "bytes=-", "bytes=99999999999999999999-"
            })
    void rangesThatAreNotUnderstoodAreIgnored(String range) throws Exception {
        assertThat(get(text, "INLINE", "Range", range).statusCode()).isEqualTo(200);
    }

    @Test
    void aPartOfOtherBytesIsNotSent() throws Exception {
        HttpResponse<byte[]> same = get(text, "INLINE", "Range", "bytes=0-1", "If-Range", "\"" + text.sha256() + "\"");
        HttpResponse<byte[]> other = get(text, "INLINE", "Range", "bytes=0-1", "If-Range", "\"other\"");

        assertThat(same.statusCode()).isEqualTo(206);
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasTheFileIsToldSo() throws Exception {
        String tag = "\"" + text.sha256() + "\"";

        for (String known : new String[] {tag, "W/" + tag, "\"x\", " + tag, "*"}) {
            HttpResponse<byte[]> answer = get(text, "INLINE", "If-None-Match", known);
            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertHeader(answer, "ETag", tag);
        }
        assertThat(get(text, "INLINE", "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    }

    @Test
    void headDescribesWithoutBytes() throws Exception {
        HttpResponse<byte[]> answer = BROWSER.send(
                request(text, "INLINE").method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertHeader(answer, "Content-Length", "10");
        assertHeader(answer, "ETag", "\"" + text.sha256() + "\"");
    }

    @Test
    void drawingsAreShownInASandbox() throws Exception {
        Asset drawing = stored(Samples.text(Samples.SVG.formatted("")), "a.svg");

        HttpResponse<byte[]> answer = get(drawing, "INLINE");

        assertHeader(answer, "Content-Type", "image/svg+xml");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("sandbox").contains("default-src 'none'"));
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline; ");
    }

    @Test
    void largeFilesAreStreamedWhole() throws Exception {
        byte[] film = new byte[20_000_000];
        System.arraycopy(Samples.latin("\0\0\0\u0018ftypisom\0\0\0\0isommp42"), 0, film, 0, 24);
        film[19_999_999] = 9;
        Asset asset = stored(film, "a.mp4");

        HttpResponse<byte[]> whole = get(asset, "ATTACHMENT");
        HttpResponse<byte[]> end = get(asset, "ATTACHMENT", "Range", "bytes=19999998-");

        assertThat(whole.body()).isEqualTo(film);
        assertHeader(whole, "Content-Length", "20000000");
        assertThat(end.body()).containsExactly(0, 9);
        assertThat(whole.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ");
    }

    private Asset stored(byte[] bytes, String name) throws IOException {
        return assets.store(new ByteArrayInputStream(bytes), name, "tester");
    }

    private HttpRequest.Builder request(Asset asset, String disposition) {
        return HttpRequest.newBuilder(
                URI.create(server.getURL() + "/files-under-test/" + disposition + "/" + asset.id()));
    }

    private HttpResponse<byte[]> get(Asset asset, String disposition, String... headers) throws Exception {
        HttpRequest.Builder request = request(asset, disposition);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return BROWSER.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void assertHeader(HttpResponse<?> answer, String name, String expected) {
        assertThat(answer.headers().allValues(name)).containsExactly(expected);
    }
}
