package vn.campaign111.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettingsTableTest {

    /** When this fails, put the expected table into the README. */
    @Test
    void theReadmeListsEverySettingWithItsStandardAndMeaning() throws IOException {
        String table = Arrays.stream(Setting.values())
                .map(setting -> "| `%s` | %s | %s |"
                        .formatted(
                                setting.variable(),
                                setting.standard().isEmpty() ? "—" : "`" + setting.standard() + "`",
                                setting.meaning()))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }
}
