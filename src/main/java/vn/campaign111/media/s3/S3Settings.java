package vn.campaign111.media.s3;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;

/**
 * Which bucket holds the files.
 *
 * @param endpoint address of the S3 store, {@code https://host[:port]}; empty means files are kept under the data
 *     folder
 * @param region as the store calls it; most stores of one's own accept any
 * @param bucket at least 3 characters; made when it is absent
 * @param accessKey name the store knows the product by
 * @param secretKey the secret that goes with it
 * @param pathStyle true for {@code host/bucket/key} (MinIO, Ceph), false for {@code bucket.host/key}
 */
@ConfigurationProperties("campaign.s3")
public record S3Settings(
        @Bindable(defaultValue = "") String endpoint,
        @Bindable(defaultValue = "us-east-1") String region,
        @Bindable(defaultValue = "campaign111") String bucket,
        @Bindable(defaultValue = "") String accessKey,
        @Bindable(defaultValue = "") String secretKey,
        @Bindable(defaultValue = "true") boolean pathStyle) {

    /** Returns the endpoint, or says which setting is missing or malformed. */
    URI endpointAddress() {
        if (accessKey.isBlank() || secretKey.isBlank()) {
            throw new IllegalStateException(
                    "CAMPAIGN_S3_ENDPOINT is set, so CAMPAIGN_S3_ACCESS_KEY and CAMPAIGN_S3_SECRET_KEY are needed");
        }
        URI address = URI.create(endpoint);
        if (address.getHost() == null) {
            throw new IllegalStateException("CAMPAIGN_S3_ENDPOINT must be an address such as https://s3.example.org");
        }
        return address;
    }

    @Override
    public String toString() {
        return "S3Settings[" + endpoint + "/" + bucket + "]";
    }
}
