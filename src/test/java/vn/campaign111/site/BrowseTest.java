package vn.campaign111.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.site.page.Parameter;

class BrowseTest {

    private static Browse of(String query) {
        return Browse.of(
                HttpRequest.GET("/tim-kiem?" + query).getParameters(), List.of(SearchFacet.TYPE, SearchFacet.TOPIC));
    }

    @Test
    void anAddressKeepsEverythingThatWasChosen() {
        String query = "q=tr%E1%BA%BB+em&type=article&type=material&topic=scam&sort=downloads&exact=true&page=3";

        assertThat(of(query).query()).isEqualTo(query);
        assertThat(of(query).onPage(1).query()).isEqualTo(query.replace("&page=3", ""));
    }

    @Test
    void aFormForOtherFiltersSendsTheRestAlong() {
        assertThat(of("q=a&type=article&sort=newest&exact=true&page=3").kept())
                .containsExactly(
                        new Parameter("q", "a"), new Parameter("sort", "newest"), new Parameter("exact", "true"));
        assertThat(of("type=article&sort=newest&exact=true&page=3").kept()).isEmpty();
    }

    @Test
    void whatIsNotKnownDoesNotSurviveInAddresses() {
        assertThat(of("q=a&utm_source=x&sort=size&exact=1&page=-2&topic=%3Cb%3E")
                        .query())
                .isEqualTo("q=a");
    }

    @Test
    void anotherFilterOrOrderBeginsAtTheFirstPage() {
        Browse third = of("q=a&page=3");

        assertThat(third.toggled(SearchFacet.TYPE, "article").page()).isEqualTo(1);
        assertThat(third.sorted(Sort.NEWEST).page()).isEqualTo(1);
        assertThat(third.exactly(true).page()).isEqualTo(1);
        assertThat(third.unfiltered().page()).isEqualTo(1);
    }

    @Test
    void aLetterIsCutAndSaysSo() {
        assertThat(of("q=" + "x".repeat(Browse.MAX_TEXT + 1)))
                .satisfies(browse -> assertThat(browse.cut()).isTrue())
                .satisfies(browse -> assertThat(browse.text()).hasSize(Browse.MAX_TEXT));
        assertThat(of("q=x").cut()).isFalse();
    }
}
