package vn.campaign111.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.campaign111.media.filesystem.FileSystemBlobStore;
import vn.campaign111.media.s3.S3BlobStore;

class BlobStoreChoiceTest {

    @Test
    void filesAreKeptUnderTheDataFolderUnlessAnEndpointIsSet() {
        assertThat(chosen(Map.of())).isInstanceOf(FileSystemBlobStore.class);
        assertThat(chosen(Map.of("campaign.s3.endpoint", ""))).isInstanceOf(FileSystemBlobStore.class);
    }

    @Test
    void anEndpointChoosesTheBucket() {
        assertThat(chosen(Map.of(
                        "campaign.s3.endpoint", "http://127.0.0.1:9",
                        "campaign.s3.access-key", "a",
                        "campaign.s3.secret-key", "b")))
                .isInstanceOf(S3BlobStore.class);
    }

    private static BlobStore chosen(Map<String, Object> settings) {
        try (ApplicationContext context = ApplicationContext.run(settings, "test")) {
            return context.getBean(BlobStore.class);
        }
    }
}
