package vn.campaign111.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.Words;

@MicronautTest(transactional = false)
class RenditionsTest {

    @Inject
    Assets assets;

    @Inject
    Renditions renditions;

    @Inject
    BlobStore store;

    @ParameterizedTest
    @EnumSource(RenditionPreset.class)
    void picturesAreMadeInEveryWidth(RenditionPreset preset) throws IOException {
        Asset asset = stored(Samples.jpeg(2000, 1000), "a.jpg");

        Rendition rendition = renditions.of(asset, preset);
        BufferedImage image = image(rendition);

        assertThat(rendition.mediaType()).isEqualTo("image/jpeg");
        assertThat(rendition.width()).isEqualTo(preset.width()).isEqualTo(image.getWidth());
        assertThat(rendition.height()).isEqualTo(preset.width() / 2).isEqualTo(image.getHeight());
        assertThat(renditions.dimensions(asset, preset))
                .contains(new Dimensions(rendition.width(), rendition.height()));
        assertThat(store.head(rendition.blobKey()))
                .hasValueSatisfying(blob -> assertThat(blob.byteSize()).isEqualTo(rendition.byteSize()));
        assertIsRed(image, image.getWidth() / 4, image.getHeight() / 2);
    }

    @Test
    void smallPicturesAreNotBlownUp() throws IOException {
        Asset asset = stored(Samples.png(100, 50), "a.png");

        Rendition rendition = renditions.of(asset, RenditionPreset.W640);

        assertThat(List.of(rendition.width(), rendition.height())).containsExactly(100, 50);
    }

    @Test
    void transparencyIsKept() throws IOException {
        Asset asset = stored(Samples.transparentPng(1000, 500), "a.png");

        Rendition rendition = renditions.of(asset, RenditionPreset.W320);

        assertThat(rendition.mediaType()).isEqualTo("image/png");
        assertThat(image(rendition).getRGB(10, 10) >>> 24).isZero();
    }

    @Test
    void photographsAreUprightAndTellNothingOfTheirPlace() throws IOException {
        byte[] original = Samples.lyingJpeg(1200, 600);
        Asset asset = stored(original, "a.jpg");
        assertThat(new String(original, StandardCharsets.ISO_8859_1))
                .contains("Exif")
                .contains("GPS Da Nang");

        Rendition rendition = renditions.of(asset, RenditionPreset.W320);

        assertThat(List.of(rendition.width(), rendition.height())).containsExactly(320, 640);
        assertIsRed(image(rendition), 160, 100);
        assertThat(new String(bytes(rendition), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain("GPS");
    }

    @Test
    void theFirstPageOfAPdfIsDrawn() throws IOException {
        Asset asset = stored(Samples.pdf(2), "a.pdf");

        Rendition rendition = renditions.of(asset, RenditionPreset.W640);
        BufferedImage image = image(rendition);

        assertThat(rendition.mediaType()).isEqualTo("image/jpeg");
        assertThat(image.getWidth()).isBetween(638, 640);
        assertThat(image.getHeight()).isBetween(903, 907);
        assertIsRed(image, 100, 400);
        assertThat(new Color(image.getRGB(500, 400))).isEqualTo(Color.WHITE);
    }

    @Test
    void aDeletedRenditionComesBackTheSame() throws IOException {
        Asset asset = stored(Samples.png(900, 500), "a.png");
        Rendition made = renditions.of(asset, RenditionPreset.W320);
        byte[] first = bytes(made);

        assertThat(renditions.of(asset, RenditionPreset.W320)).isEqualTo(made);
        renditions.forget(asset);
        assertThat(store.head(made.blobKey())).isEmpty();

        assertThat(renditions.of(asset, RenditionPreset.W320)).isEqualTo(made);
        assertThat(bytes(made)).isEqualTo(first);
    }

    @Test
    void manyCallersAtOnceGetOneMaking() throws Exception {
        Asset asset = stored(Samples.png(1500, 900), "a.png");
        CountingStore counting = new CountingStore(store);
        Renditions own = new Renditions(counting, new MediaSettings(1_000_000, 100, 2));
        CyclicBarrier start = new CyclicBarrier(12);

        try (ExecutorService callers = Executors.newFixedThreadPool(12)) {
            List<Future<Rendition>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                answers.add(callers.submit(() -> {
                    start.await();
                    return own.of(asset, RenditionPreset.W960);
                }));
            }
            for (Future<Rendition> answer : answers) {
                assertThat(answer.get().width()).isEqualTo(960);
            }
        }

        own.stop();
        assertThat(counting.puts()).isEqualTo(1);
    }

    @Test
    void kindsWithoutPreviewSaySo() throws IOException {
        Asset asset = stored(Samples.text("chỉ có chữ"), "a.txt");

        assertThat(renditions.supports(asset)).isFalse();
        assertThatThrownBy(() -> renditions.of(asset, RenditionPreset.W320))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("rendition.unsupported");
                    assertThat(problem.sentence(Words.vietnamese())).contains("a.txt");
                });
    }

    @Test
    void aPictureDamagedInTheMiddleIsAProblemNotACrash() throws IOException {
        byte[] png = Samples.png(500, 500);
        for (int i = 60; i < png.length - 20; i++) {
            png[i] = 7;
        }
        Asset asset = stored(png, "a.png");

        assertThatThrownBy(() -> renditions.of(asset, RenditionPreset.W320))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("rendition.unreadable"));
    }

    @Test
    void aLostOriginalIsSaidSo() throws IOException {
        Asset asset = stored(Samples.png(640, 320), "a.png");
        store.delete(asset.blobKey());

        assertThatThrownBy(() -> renditions.of(asset, RenditionPreset.W320)).isInstanceOf(NoSuchBlob.class);
    }

    private Asset stored(byte[] bytes, String name) throws IOException {
        return assets.store(new ByteArrayInputStream(bytes), name, "tester");
    }

    private byte[] bytes(Rendition rendition) throws IOException {
        try (InputStream stream = store.open(rendition.blobKey())) {
            return stream.readAllBytes();
        }
    }

    private BufferedImage image(Rendition rendition) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(rendition)));
    }

    private static void assertIsRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        assertThat(color.getRed()).isGreaterThan(230);
        assertThat(color.getGreen()).isLessThan(25);
        assertThat(color.getBlue()).isLessThan(25);
    }
}
