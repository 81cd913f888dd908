package vn.campaign111.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.SearchFile.Unit;
import vn.campaign111.search.SearchResult.FoundIn;
import vn.campaign111.site.page.Hit;
import vn.campaign111.site.page.Tag;
import vn.campaign111.testing.SampleProduct;

class SearchHitsTest {

    private static final String POSTER = "/san-pham-mau/ap-phich-goi-111";

    private final SampleProduct product = SampleProduct.started();

    @Test
    void aHitInAFileNamesFileAndPageAndLeadsToItsDownload() {
        Hit hit = shown(new FoundIn("ap-phich goi.pdf", "Áp phích A3", Unit.PAGE, 3), false);

        assertThat(hit.fileNote())
                .isEqualTo(new Tag("Trong tệp «Áp phích A3», trang 3", POSTER + "#tep-ap-phich-goi.pdf"));
        assertThat(hit.badges()).startsWith("Áp phích").contains("PDF");
    }

    @Test
    void aFileWithoutPagesIsNamedAlone() {
        assertThat(shown(new FoundIn("loi.txt", "Bản chữ", Unit.NONE, 1), false).fileNote())
                .extracting(Tag::label)
                .isEqualTo("Trong tệp «Bản chữ»");
    }

    @Test
    void whatAnOfficerPutFirstSaysSo() {
        assertThat(shown(null, true).promoted()).isTrue();
        assertThat(shown(null, false).fileNote()).isNull();
    }

    @Test
    void everyFileOfAProductCanBeLedTo() {
        assertThat(product.open(POSTER).body())
                .containsPattern("<li class=\"file [^\"]*\" id=\"tep-[A-Za-z0-9._-]+\">");
    }

    private Hit shown(@Nullable FoundIn foundIn, boolean promoted) {
        Publication row = product.the(Publications.class)
                .find("material", "vi", "ap-phich-goi-111", Reader.PUBLIC)
                .orElseThrow();
        PublicSearchResult.Hit found = new PublicSearchResult.Hit(
                row.documentId(),
                row.type(),
                POSTER,
                row.title(),
                "",
                1,
                row.title(),
                "",
                foundIn,
                promoted,
                false,
                true,
                row);
        Asked asked = new Asked(Locale.of("vi"), "/tim-kiem", Browse.EVERYTHING);
        return product.the(SearchHits.class).of(List.of(found), asked).getFirst();
    }
}
