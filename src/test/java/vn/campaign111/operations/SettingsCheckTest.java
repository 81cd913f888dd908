package vn.campaign111.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.Words;

class SettingsCheckTest {

    @Test
    void everyKnownSettingAndWhatBelongsToOthersIsAccepted() {
        assertThatCode(() -> SettingsCheck.requireKnown(
                        Map.of("CAMPAIGN_PORT", "80", "PATH", "/bin", "CAMPAIGN_TEST_X", "")))
                .doesNotThrowAnyException();
    }

    @Test
    void aMistypedSettingStopsTheStartAndNamesTheNearest() {
        assertThat(refusal(Map.of("CAMPAIGN_PROT", "80"))).contains("CAMPAIGN_PROT", "CAMPAIGN_PORT");
    }

    @Test
    void aSearchEngineThatIsNotThereStopsTheStart() {
        assertThat(refusal(Map.of("CAMPAIGN_SEARCH_ENGINE", "elastic"))).contains("elastic", "lucene", "opensearch");
    }

    @Test
    void aPortThatIsTakenStopsTheStartAndNamesItsSetting() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String taken = Integer.toString(other.getLocalPort());
            assertThat(closed(Map.of("CAMPAIGN_PORT", taken))).contains("CAMPAIGN_PORT", taken);
            assertThat(closed(Map.of("CAMPAIGN_PORT", freePort(), "CAMPAIGN_MANAGEMENT_PORT", taken)))
                    .contains("CAMPAIGN_MANAGEMENT_PORT", taken);
        }
    }

    @Test
    void onePortIsNotBothForTheSiteAndForManagement() throws IOException {
        String free = freePort();
        assertThat(closed(Map.of("CAMPAIGN_PORT", free, "CAMPAIGN_MANAGEMENT_PORT", free)))
                .contains("CAMPAIGN_MANAGEMENT_PORT", free);
    }

    @Test
    void aPortThatIsNoNumberStopsTheStart() {
        assertThat(closed(Map.of("CAMPAIGN_PORT", "abc"))).contains("CAMPAIGN_PORT", "abc", "65535");
        assertThat(closed(Map.of("CAMPAIGN_PORT", "70000"))).contains("CAMPAIGN_PORT", "70000");
    }

    private static String closed(Map<String, String> ports) {
        Map<String, String> environment = new HashMap<>(ports);
        environment.put("CAMPAIGN_HOST", "127.0.0.1");
        Problem problem = catchThrowableOfType(Problem.class, () -> SettingsCheck.requireOpenPorts(environment));
        return problem.sentence(Words.vietnamese());
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    private static String refusal(Map<String, String> environment) {
        Problem problem = catchThrowableOfType(Problem.class, () -> SettingsCheck.requireKnown(environment));
        return problem.sentence(Words.vietnamese());
    }
}
