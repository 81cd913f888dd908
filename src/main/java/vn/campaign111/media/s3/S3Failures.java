package vn.campaign111.media.s3;

import java.io.IOException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.campaign111.media.BlobStoreRefusal;
import vn.campaign111.media.NoSuchBlob;

/** Says in the words of the port what the S3 client reports. */
record S3Failures(S3Settings settings) {

    static boolean isAbsent(SdkException failure) {
        return status(failure) == 404;
    }

    static boolean isBeyondEnd(SdkException failure) {
        return status(failure) == 416;
    }

    IOException about(String key, SdkException failure) {
        return switch (status(failure)) {
            case 404 -> new NoSuchBlob(key);
            case 401, 403 ->
                new BlobStoreRefusal(
                        "The object store at " + settings.endpoint() + " refuses bucket " + settings.bucket()
                                + "; check CAMPAIGN_S3_ACCESS_KEY, CAMPAIGN_S3_SECRET_KEY and the rights of that key",
                        failure);
            case 0 ->
                new IOException(
                        "The object store at " + settings.endpoint() + " can't be reached for " + key
                                + "; check CAMPAIGN_S3_ENDPOINT and that the store runs",
                        failure);
            default ->
                new IOException(
                        "The object store at " + settings.endpoint() + " failed for " + key + ": "
                                + failure.getMessage(),
                        failure);
        };
    }

    private static int status(SdkException failure) {
        return failure instanceof S3Exception answer ? answer.statusCode() : 0;
    }
}
