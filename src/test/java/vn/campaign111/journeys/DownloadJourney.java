package vn.campaign111.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A province takes products home, and the server counts it. */
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
            member.heardNoComplaint();
        }
    }
}
