package vn.campaign111.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import vn.campaign111.editorial.ImportResult;
import vn.campaign111.site.answer.PageCache;
import vn.campaign111.testing.SampleProduct;
import vn.campaign111.testing.Writing;

/** How pages go over the wire, and when kept ones are dropped. */
class PageCacheTest {

    private final SampleProduct product = SampleProduct.started();

    @Test
    void aPageComesPlainZippedOrInBrotliEachWithATagOfItsOwn() throws Exception {
        Brotli4jLoader.ensureAvailability();
        HttpResponse<byte[]> plain = product.bytes("/cam-nang");
        HttpResponse<byte[]> zipped = product.bytes("/cam-nang", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> brotli = product.bytes("/cam-nang", "Accept-Encoding", "gzip, br;q=0.9");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(plain.body());
        assertThat(brotli.body().length).isLessThan(zipped.body().length);
        assertThat(tag(plain))
                .isNotEqualTo(tag(zipped))
                .isNotEqualTo(tag(brotli))
                .startsWith("\"");
        assertThat(brotli.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(new String(plain.body(), UTF_8)).contains("Cẩm nang");
    }

    @Test
    void whoHoldsThePageIsToldSoWithoutABody() {
        String tag = tag(product.bytes("/goi-111", "Accept-Encoding", "br"));

        HttpResponse<byte[]> again =
                product.bytes("/goi-111", "Accept-Encoding", "br", "If-None-Match", "\"other\", " + tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(tag(again)).isEqualTo(tag);
        assertThat(product.bytes("/goi-111", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void headSaysWhatGetWouldWithoutTheBody() {
        HttpResponse<byte[]> got = product.bytes("/goi-111");
        HttpResponse<Void> asked = product.head("/goi-111");

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("ETag")).isEqualTo(got.headers().firstValue("ETag"));
        assertThat(asked.headers().firstValue("Content-Length"))
                .isEqualTo(got.headers().firstValue("Content-Length"));
    }

    @Test
    void inventedParametersMakeNoPages() {
        product.open("/chien-dich");
        long kept = product.the(PageCache.class).size();

        String tag = tag(product.bytes("/chien-dich?utm_source=x&foo=1"));

        assertThat(tag).isEqualTo(tag(product.bytes("/chien-dich")));
        assertThat(product.the(PageCache.class).size()).isEqualTo(kept);
    }

    @Test
    void whatIsPublishedAppearsWhereItBelongsAndNowhereElseIsTouched() {
        String articles = tag(product.bytes("/cam-nang"));
        String english = tag(product.bytes("/en/cam-nang"));
        String campaigns = tag(product.bytes("/chien-dich"));
        product.open("/");
        product.open("/feed.atom");
        product.open("/sitemap.xml");

        ImportResult published = product.publish(Writing.line("appears", "Bài vừa xuất bản", "Nội dung."))
                .getFirst();

        assertThat(product.open("/cam-nang").body()).contains("Bài vừa xuất bản");
        assertThat(product.open("/").body()).contains("Bài vừa xuất bản");
        assertThat(product.open("/feed.atom").body()).contains("Bài vừa xuất bản");
        assertThat(product.open("/sitemap.xml").body()).contains(String.valueOf(published.path()));
        assertThat(tag(product.bytes("/cam-nang"))).isNotEqualTo(articles);
        assertThat(tag(product.bytes("/en/cam-nang"))).isEqualTo(english);
        assertThat(tag(product.bytes("/chien-dich"))).isEqualTo(campaigns);
    }

    @Test
    void aNewEditionTakesThePlaceOfTheKeptPage() {
        String path = String.valueOf(product.publish(Writing.line("edition", "Bài đổi lời", "Lời cũ."))
                .getFirst()
                .path());
        assertThat(product.open(path).body()).contains("Lời cũ.");

        product.publish(Writing.line("edition", "Bài đổi lời", "Lời mới."));

        assertThat(product.open(path).body()).contains("Lời mới.").doesNotContain("Lời cũ.");
    }

    @Test
    void whatIsRecalledSaysSoAndIsListedNoMore() {
        ImportResult published = product.publish(Writing.line("recalled", "Bài sẽ thu hồi", "Nội dung."))
                .getFirst();
        String path = String.valueOf(published.path());
        assertThat(product.open(path).statusCode()).isEqualTo(200);
        assertThat(product.open("/cam-nang").body()).contains("Bài sẽ thu hồi");

        product.withdraw(String.valueOf(published.documentId()), "Số điện thoại trong bài bị sai");

        HttpResponse<String> gone = product.open(path);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body())
                .contains("Số điện thoại trong bài bị sai")
                .contains("tel:111")
                .contains("noindex");
        assertThat(product.open("/cam-nang").body()).doesNotContain("Bài sẽ thu hồi");
    }

    private static String tag(HttpResponse<?> response) {
        return response.headers().firstValue("ETag").orElse("");
    }
}
