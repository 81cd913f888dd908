package vn.campaign111.catalog.materials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.testing.SampleProduct;

class SearchedDownloadsTest {

    private static final int MORE_THAN_ANY_OTHER = 40;

    private final SampleProduct product = SampleProduct.started();

    @Test
    void whatIsTakenMostComesFirstSoonAfterItWasCounted() {
        Publication poster = product.the(Publications.class)
                .find("material", "vi", "ap-phich-goi-111", Reader.PUBLIC)
                .orElseThrow();
        for (int i = 0; i < MORE_THAN_ANY_OTHER; i++) {
            product.the(Downloads.class).count(poster.documentId(), "a.pdf", Downloader.PUBLIC);
        }

        product.the(SearchedDownloads.class).tellWhatChanged();

        assertThat(product.open("/api/v1/search?locale=vi&sort=downloads&size=1")
                        .body())
                .contains("/san-pham-mau/ap-phich-goi-111");
        String list = product.open("/san-pham-mau?sort=downloads").body();
        assertThat(list.indexOf("href=\"/san-pham-mau/ap-phich-goi-111\""))
                .isPositive()
                .isEqualTo(list.indexOf("href=\"/san-pham-mau/", list.indexOf("class=\"cards")));
        assertThat(list).contains("noindex", "Tải nhiều nhất");
    }
}
