package vn.campaign111.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A province looks for products and takes them home, and the server counts it. */
@Tag("journey")
class DownloadJourney {

    @Test
    void aProvinceDownloadsAFileAndAWholeProduct() throws IOException {
        try (Person member = Person.atADesk().signedInAs("da-nang@mau.example")) {
            member.opens("/portal").opens("/portal/san-pham");
            member.follows("main a[href^='/portal/san-pham/']");

            Download file = member.page()
                    .waitForDownload(() -> member.sees("main li a[download]").click());
            assertThat(Files.size(file.path())).isPositive();
            Download kit = member.page()
                    .waitForDownload(() -> member.sees("a[href$='.zip']").click());
            assertThat(Files.size(kit.path())).isGreaterThan(Files.size(file.path()));

            member.opens("/portal/luot-tai");
            assertThat(member.sees("main").innerText()).contains(file.suggestedFilename());
            looksForWhatIsNotThere(member);
            member.heardNoComplaint();
        }
    }

    private static void looksForWhatIsNotThere(Person member) {
        member.opens("/portal/san-pham");
        member.sees("main input[name=q]").focus();
        member.page().keyboard().type("công thức nấu phở bò ngon tại nhà");
        member.page().keyboard().press("Enter");
        member.page().waitForURL("**q=**");
        member.sees("#far:text('Chưa có sản phẩm nói đúng điều này')");
        member.looksAround();
        member.sees("[data-facet] input").focus();
        member.page().keyboard().press("Space");
        member.sees("[role=status]:text('Trong phần đã lọc chưa có sản phẩm nói đúng điều này')");
        member.page().setViewportSize(390, 844);
        member.looksAround();
    }
}
