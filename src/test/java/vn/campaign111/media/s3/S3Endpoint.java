package vn.campaign111.media.s3;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/**
 * An S3 store to test against.
 *
 * @param name shown in the report
 */
record S3Endpoint(String name, URI address, String accessKey, String secretKey) {

    private static final S3Endpoint IN_THIS_PROCESS = start();

    /** Returns the one in this process and, when {@code CAMPAIGN_TEST_S3_ENDPOINT} and its keys are set, that one too. */
    static List<S3Endpoint> all() {
        List<S3Endpoint> endpoints = new ArrayList<>(List.of(IN_THIS_PROCESS));
        String given = System.getenv("CAMPAIGN_TEST_S3_ENDPOINT");
        if (given != null && !given.isBlank()) {
            endpoints.add(new S3Endpoint(
                    given,
                    URI.create(given),
                    System.getenv("CAMPAIGN_TEST_S3_ACCESS_KEY"),
                    System.getenv("CAMPAIGN_TEST_S3_SECRET_KEY")));
        }
        return endpoints;
    }

    S3Settings settings(String bucket) {
        return new S3Settings(address.toString(), "us-east-1", bucket, accessKey, secretKey, true);
    }

    @Override
    public String toString() {
        return name;
    }

    private static S3Endpoint start() {
        try {
            Path folder = Files.createTempDirectory("s3proxy-");
            folder.toFile().deleteOnExit();
            S3Proxy proxy = S3Proxy.builder()
                    .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                    .endpoint(URI.create("http://127.0.0.1:0"))
                    .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "test-access", "test-secret")
                    .ignoreUnknownHeaders(true)
                    .build();
            proxy.start();
            return new S3Endpoint(
                    "S3Proxy", URI.create("http://127.0.0.1:" + proxy.getPort()), "test-access", "test-secret");
        } catch (Exception e) {
            throw new IllegalStateException("S3Proxy does not start", e);
        }
    }
}
