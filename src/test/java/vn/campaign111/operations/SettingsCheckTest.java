package vn.campaign111.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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

    private static String refusal(Map<String, String> environment) {
        Problem problem = catchThrowableOfType(Problem.class, () -> SettingsCheck.requireKnown(environment));
        return problem.sentence(Words.vietnamese());
    }
}
