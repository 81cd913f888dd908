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

    @Test
    void orderedByDateItIsToldHowManyProductsMatchClosely() {
        assertThat(close("lừa đảo qua mạng", Sort.NEWEST)).isBetween(1, listed("lừa đảo qua mạng", Sort.NEWEST) - 1);
        assertThat(close("lừa đảo qua mạng", Sort.RELEVANCE)).isEqualTo(listed("lừa đảo qua mạng", Sort.RELEVANCE));
        assertThat(close("", Sort.NEWEST)).isEqualTo(listed("", Sort.NEWEST));
    }

    @Test
    void itIsToldWhenEvenTheNearestProductHasLittleToDoWithTheText() {
        for (Sort sort : Sort.values()) {
            assertThat(found("công thức nấu phở bò ngon tại nhà", sort).far())
                    .as("%s", sort)
                    .isTrue();
            assertThat(found("lừa đảo qua mạng", sort).far()).as("%s", sort).isFalse();
            assertThat(found("", sort).far()).as("%s", sort).isFalse();
        }
    }

    private int close(String text, Sort sort) {
        return found(text, sort).close();
    }

    private int listed(String text, Sort sort) {
        return found(text, sort).page().items().size();
    }

    private ProductList found(String text, Sort sort) {
        return products.find(new ProductQuery(text, false, Map.of(), sort, 0), Locale.of("vi"), Reader.PUBLIC);
    }

    private List<FoundIn> places() {
        ProductQuery query = new ProductQuery("không chia sẻ", false, Map.of(), Sort.RELEVANCE, 0);
        return products.find(query, Locale.of("vi"), Reader.PUBLIC).page().items().stream()
                .map(ProductCard::foundIn)
                .filter(Objects::nonNull)
                .toList();
    }
}
