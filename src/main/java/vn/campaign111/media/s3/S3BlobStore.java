package vn.campaign111.media.s3;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.campaign111.media.BlobInfo;
import vn.campaign111.media.BlobKey;
import vn.campaign111.media.BlobStore;
import vn.campaign111.media.Disposition;
import vn.campaign111.media.NoSuchBlob;

/**
 * Keeps blobs in one bucket. Checksums beyond Content-MD5 are sent only where S3 demands them, since many compatible
 * stores don't know the newer ones. The bucket is made on the first write, so that the product starts, and says what
 * is wrong, while the store is away.
 */
public class S3BlobStore implements BlobStore, AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(60);

    private final S3Settings settings;
    private final S3Failures failures;
    private final S3Client client;
    private final S3Presigner presigner;
    private volatile boolean bucketExists;

    public S3BlobStore(S3Settings settings) {
        this.settings = settings;
        this.failures = new S3Failures(settings);
        URI endpoint = settings.endpointAddress();
        var credentials = StaticCredentialsProvider.create(
                AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
        var style = S3Configuration.builder()
                .pathStyleAccessEnabled(settings.pathStyle())
                .chunkedEncodingEnabled(false)
                .build();
        this.client = S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials)
                .serviceConfiguration(style)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT_TIMEOUT)
                        .socketTimeout(READ_TIMEOUT))
                .build();
        this.presigner = S3Presigner.builder()
                .endpointOverride(endpoint)
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials)
                .serviceConfiguration(style)
                .build();
    }

    @Override
    public BlobInfo put(String key, InputStream bytes, long length, String mediaType) throws IOException {
        BlobKey.checked(key);
        try {
            ensureBucket();
            long written = new Upload(client, settings.bucket(), key, mediaType).send(bytes, length);
            BlobInfo stored = head(key).orElseThrow(() -> new NoSuchBlob(key));
            if (stored.byteSize() != written) {
                throw new IOException("sent " + written + " bytes of " + key + ", the store has " + stored.byteSize());
            }
            return stored;
        } catch (SdkException e) {
            throw failures.about(key, e);
        }
    }

    @Override
    public Optional<BlobInfo> head(String key) throws IOException {
        BlobKey.checked(key);
        try {
            HeadObjectResponse answer =
                    client.headObject(it -> it.bucket(settings.bucket()).key(key));
            return Optional.of(new BlobInfo(key, answer.contentLength(), answer.lastModified()));
        } catch (SdkException e) {
            if (S3Failures.isAbsent(e)) {
                return Optional.empty();
            }
            throw failures.about(key, e);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return read(key, null);
    }

    @Override
    public InputStream open(String key, long offset, long length) throws IOException {
        if (length <= 0) {
            return head(key).map(ignored -> InputStream.nullInputStream()).orElseThrow(() -> new NoSuchBlob(key));
        }
        return read(key, "bytes=" + offset + "-" + (offset + length - 1));
    }

    private InputStream read(String key, @Nullable String range) throws IOException {
        BlobKey.checked(key);
        try {
            return client.getObject(it -> it.bucket(settings.bucket()).key(key).range(range));
        } catch (SdkException e) {
            if (S3Failures.isBeyondEnd(e)) {
                return InputStream.nullInputStream();
            }
            throw failures.about(key, e);
        }
    }

    @Override
    public Stream<BlobInfo> list(String prefix) throws IOException {
        BlobKey.checkedPrefix(prefix);
        try {
            ensureBucket();
            return client
                    .listObjectsV2Paginator(it -> it.bucket(settings.bucket()).prefix(prefix))
                    .contents()
                    .stream()
                    .map(object -> new BlobInfo(object.key(), object.size(), object.lastModified()));
        } catch (SdkException e) {
            throw failures.about(prefix, e);
        }
    }

    @Override
    public void delete(String key) throws IOException {
        BlobKey.checked(key);
        try {
            client.deleteObject(it -> it.bucket(settings.bucket()).key(key));
        } catch (SdkException e) {
            if (!S3Failures.isAbsent(e)) {
                throw failures.about(key, e);
            }
        }
    }

    @Override
    public void copy(String from, String to) throws IOException {
        BlobKey.checked(to);
        try {
            client.copyObject(it -> it.sourceBucket(settings.bucket())
                    .sourceKey(BlobKey.checked(from))
                    .destinationBucket(settings.bucket())
                    .destinationKey(to));
        } catch (SdkException e) {
            throw failures.about(from, e);
        }
    }

    @Override
    public Optional<URI> presignGet(String key, Duration validFor, @Nullable String fileName) {
        String disposition = fileName == null ? null : Disposition.ATTACHMENT.header(fileName);
        var signed = presigner.presignGetObject(it -> it.signatureDuration(validFor)
                .getObjectRequest(object -> object.bucket(settings.bucket())
                        .key(BlobKey.checked(key))
                        .responseContentDisposition(disposition)));
        return Optional.of(address(signed.url()));
    }

    @Override
    public Optional<URI> presignPut(String key, Duration validFor, String mediaType) {
        var signed = presigner.presignPutObject(it -> it.signatureDuration(validFor)
                .putObjectRequest(object -> object.bucket(settings.bucket())
                        .key(BlobKey.checked(key))
                        .contentType(mediaType)));
        return Optional.of(address(signed.url()));
    }

    @Override
    public void close() {
        presigner.close();
        client.close();
    }

    private void ensureBucket() {
        if (bucketExists) {
            return;
        }
        try {
            client.headBucket(it -> it.bucket(settings.bucket()));
        } catch (NoSuchBucketException e) {
            createBucket();
        }
        bucketExists = true;
    }

    private void createBucket() {
        try {
            client.createBucket(it -> it.bucket(settings.bucket()));
        } catch (BucketAlreadyOwnedByYouException | BucketAlreadyExistsException e) {
            // Another node was quicker; whether it lets us in shows at the first write.
        }
    }

    private static URI address(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the S3 client signs well-formed addresses", e);
        }
    }
}
