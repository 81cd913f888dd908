package vn.campaign111.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StartPropertiesTest {

    /** O_DSYNC of Linux, on every processor this runs on. */
    private static final int WRITES_REACH_THE_DISK = 0x1000;

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells how a file is open")
    void whatTheEmbeddedDatabaseWritesIsOnTheDiskBeforeItGoesOn() throws Exception {
        try (Connection connection = DriverManager.getConnection(url())) {
            connection.createStatement().execute("create table note (words varchar(10))");

            assertThat(flagsOf(folder.resolve("database").resolve("campaign111.mv.db")))
                    .isNotEmpty()
                    .allMatch(flags -> (flags & WRITES_REACH_THE_DISK) != 0);
        }
    }

    @Test
    void aDatabaseOfAnOrdinaryFileIsOpenedAsItStands() throws Exception {
        String ordinary = url().replace("forced:", "file:");
        try (Connection connection = DriverManager.getConnection(ordinary)) {
            connection.createStatement().execute("create table note (words varchar(10)) as select 'giữ'");
        }
        try (Connection connection = DriverManager.getConnection(url())) {
            var notes = connection.createStatement().executeQuery("select words from note");

            assertThat(notes.next()).isTrue();
            assertThat(notes.getString(1)).isEqualTo("giữ");
        }
    }

    private String url() {
        Map<String, Object> properties = StartProperties.of(Map.of("CAMPAIGN_DATA_DIR", folder.toString()));
        return String.valueOf(properties.get("datasources.default.url"));
    }

    private static List<Integer> flagsOf(Path file) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(one -> leadsTo(one, file))
                    .map(StartPropertiesTest::flags)
                    .toList();
        }
    }

    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file.toRealPath());
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }

    private static int flags(Path descriptor) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/fdinfo").resolve(descriptor.getFileName()))) {
            return lines.filter(line -> line.startsWith("flags:"))
                    .mapToInt(line -> Integer.parseInt(line.substring(6).strip(), 8))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
