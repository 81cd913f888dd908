package vn.campaign111.media.s3;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Puts the S3 store in the place of the file system when an endpoint is set. */
@Factory
class S3Factory {

    @Singleton
    @Bean(preDestroy = "close")
    @Requires(property = "campaign.s3.endpoint", pattern = ".+")
    S3BlobStore blobStore(S3Settings settings) {
        return new S3BlobStore(settings);
    }
}
