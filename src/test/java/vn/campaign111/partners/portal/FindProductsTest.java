package vn.campaign111.partners.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.SearchFile.Unit;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.search.SearchResult.FoundIn;
import vn.campaign111.testing.SampleProduct;

/** What a member searches may stand in a product's files only. */
class FindProductsTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final FindProducts products = SampleProduct.started().the(FindProducts.class);

    @Test
    void aProductFoundByAFileTellsWhichAndWhereInIt() throws InterruptedException {
        long deadline = System.nanoTime() + SOON.toNanos();
        List<FoundIn> places = places();
        while (places.stream().noneMatch(place -> place.unit() != Unit.NONE)
                && System.nanoTime() < deadline) { // files are read one after the other
            TimeUnit.MILLISECONDS.sleep(100);
            places = places();
        }
        assertThat(places)
                .anySatisfy(place -> assertThat(place.unit()).isNotEqualTo(Unit.NONE))
                .allSatisfy(place -> assertThat(place.fileName()).isNotEmpty());
    }

    private List<FoundIn> places() {
        ProductQuery query = new ProductQuery("không chia sẻ", false, Map.of(), Sort.RELEVANCE, 0);
        return products.find(query, Locale.of("vi"), Reader.PUBLIC).page().items().stream()
                .map(ProductCard::foundIn)
                .filter(Objects::nonNull)
                .toList();
    }
}
