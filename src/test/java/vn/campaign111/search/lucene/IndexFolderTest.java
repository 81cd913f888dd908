package vn.campaign111.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaign111.kernel.Problem;

class IndexFolderTest {

    @TempDir
    Path data;

    /** What the other process does. */
    static void main(String[] arguments) throws IOException {
        IO.print(new IndexFolder(Path.of(arguments[0])).isLockedElsewhere());
    }

    @Test
    void theLockOutlastsWhoeverElseInThisProcessAsksForIt() throws IOException {
        IndexFolder holder = new IndexFolder(data);
        IndexFolder other = new IndexFolder(data);
        holder.lock();
        assertThat(other.isLockedElsewhere()).isTrue();
        assertThatThrownBy(other::lock).isInstanceOf(Problem.class);
        other.unlock();
        assertThat(holder.isLockedElsewhere()).isFalse();
        assertThat(isLockedForAnotherProcess()).isTrue();
        holder.unlock();
        assertThat(isLockedForAnotherProcess()).isFalse();
        other.lock();
        assertThat(holder.isLockedElsewhere()).isTrue();
        other.unlock();
    }

    private boolean isLockedForAnotherProcess() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        IndexFolderTest.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = process.inputReader()) {
            return Boolean.parseBoolean(output.readAllAsString());
        }
    }
}
