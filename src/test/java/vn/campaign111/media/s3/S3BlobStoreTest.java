package vn.campaign111.media.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import vn.campaign111.media.BlobInfo;
import vn.campaign111.media.BlobStore;
import vn.campaign111.media.BlobStoreContract;
import vn.campaign111.media.BlobStoreRefusal;

@ParameterizedClass(name = "{0}")
@MethodSource("endpoints")
class S3BlobStoreTest extends BlobStoreContract {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final String VIETNAMESE_NAME = "Áp phích “Gọi 111” – Đà Nẵng; 50%.pdf";
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final S3Endpoint endpoint;
    private final String bucket = "contract-" + UUID.randomUUID();
    private final S3BlobStore store;
    private final S3Client raw;

    static List<S3Endpoint> endpoints() {
        return S3Endpoint.all();
    }

    S3BlobStoreTest(S3Endpoint endpoint) {
        this.endpoint = endpoint;
        store = new S3BlobStore(endpoint.settings(bucket));
        raw = S3Client.builder()
                .endpointOverride(endpoint.address())
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(endpoint.accessKey(), endpoint.secretKey())))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @AfterEach
    void removeBucket() throws IOException {
        try (Stream<BlobInfo> blobs = store.list("")) {
            for (BlobInfo blob : blobs.toList()) {
                store.delete(blob.key());
            }
        }
        raw.deleteBucket(it -> it.bucket(bucket));
        raw.close();
        store.close();
    }

    @Override
    protected BlobStore store() {
        return store;
    }

    @Override
    protected long leftovers() {
        return Stream.of("contract/interrupted", "contract/kept", "contract/liar")
                .mapToLong(
                        key -> raw.listMultipartUploads(it -> it.bucket(bucket).prefix(key))
                                .uploads()
                                .size())
                .sum();
    }

    @Test
    void aSignedAddressDownloadsUnderAVietnameseName() throws Exception {
        put("contract/poster", "poster bytes");
        URI address =
                store.presignGet("contract/poster", A_MINUTE, VIETNAMESE_NAME).orElseThrow();

        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("poster bytes");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"Ap phich _Goi 111_ _ Da Nang_ 50_.pdf\"; filename*=UTF-8''"
                        + "%C3%81p%20ph%C3%ADch%20%E2%80%9CG%E1%BB%8Di%20111%E2%80%9D%20%E2%80%93%20%C4%90%C3%A0"
                        + "%20N%E1%BA%B5ng%3B%2050%25.pdf");
    }

    @Test
    void aSignedAddressServesRanges() throws Exception {
        put("contract/poster", "0123456789");
        URI address = store.presignGet("contract/poster", A_MINUTE, null).orElseThrow();

        HttpResponse<String> answer = BROWSER.send(
                HttpRequest.newBuilder(address).header("Range", "bytes=2-4").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo("234");
    }

    @Test
    void anAlteredAddressIsRefused() throws Exception {
        put("contract/poster", "poster bytes");
        put("contract/secret", "secret bytes");
        URI address = store.presignGet("contract/poster", A_MINUTE, null).orElseThrow();

        HttpResponse<String> answer = get(URI.create(address.toString().replace("contract/poster", "contract/secret")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aSignedAddressTakesAnUploadOfTheSignedTypeOnly() throws Exception {
        put("contract/makes-the-bucket", "x");
        URI address =
                store.presignPut("contract/uploaded", A_MINUTE, "image/png").orElseThrow();

        assertThat(upload(address, "text/html").statusCode()).isEqualTo(403);
        assertThat(store.head("contract/uploaded")).isEmpty();

        assertThat(upload(address, "image/png").statusCode()).isEqualTo(200);
        assertThat(text("contract/uploaded")).isEqualTo("picture");
    }

    @Test
    void largeBlobsKeepTheirMediaType() throws Exception {
        store.put("contract/film", new ByteArrayInputStream(new byte[9_000_000]), -1, "video/mp4");

        assertThat(raw.headObject(it -> it.bucket(bucket).key("contract/film")).contentType())
                .isEqualTo("video/mp4");
    }

    @Test
    void wrongCredentialsAreSaidSoWithTheSettingToCheck() throws IOException {
        put("contract/guarded", "x");
        S3Settings right = endpoint.settings(bucket);
        for (S3Settings wrong : List.of(
                new S3Settings(right.endpoint(), right.region(), bucket, right.accessKey(), "not-the-secret", true),
                new S3Settings(right.endpoint(), right.region(), bucket, "nobody", right.secretKey(), true))) {
            try (S3BlobStore stranger = new S3BlobStore(wrong)) {
                assertThatThrownBy(() -> stranger.put("contract/x", new ByteArrayInputStream(new byte[1]), 1, "a/b"))
                        .isInstanceOf(BlobStoreRefusal.class)
                        .hasMessageContaining("CAMPAIGN_S3_SECRET_KEY")
                        .hasMessageNotContaining("not-the-secret");
                assertThatThrownBy(() -> stranger.open("contract/guarded")).isInstanceOf(BlobStoreRefusal.class);
                assertThatThrownBy(() -> stranger.head("contract/guarded")).isInstanceOf(BlobStoreRefusal.class);
            }
        }
        put("contract/guarded", "still works");
    }

    @Test
    void aStoreThatIsAwayIsSaidSoWithTheSettingToCheck() throws IOException {
        try (S3BlobStore away =
                new S3BlobStore(new S3Settings("http://127.0.0.1:9", "us-east-1", bucket, "a", "b", true))) {
            assertThatThrownBy(() -> away.head("contract/x"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("http://127.0.0.1:9")
                    .hasMessageContaining("CAMPAIGN_S3_ENDPOINT");
        }
        put("contract/makes-the-bucket", "x");
    }

    @Test
    void keysMustGoWithAnEndpoint() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> new S3BlobStore(new S3Settings("http://s3", "us-east-1", bucket, "", "", true)))
                .withMessageContaining("CAMPAIGN_S3_ACCESS_KEY");
        assertThat(endpoint.settings(bucket).toString()).doesNotContain(endpoint.secretKey());
        put("contract/makes-the-bucket", "x");
    }

    @Test
    void severalNodesMayMakeTheBucketAtOnce() throws IOException {
        try (S3BlobStore other = new S3BlobStore(endpoint.settings(bucket))) {
            put("contract/one", "1");
            other.put("contract/two", new ByteArrayInputStream("2".getBytes(StandardCharsets.UTF_8)), 1, "text/plain");
        }

        assertThat(text("contract/two")).isEqualTo("2");
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return BROWSER.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> upload(URI address, String type) throws Exception {
        return BROWSER.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", type)
                        .PUT(BodyPublishers.ofString("picture"))
                        .build(),
                BodyHandlers.ofString());
    }
}
