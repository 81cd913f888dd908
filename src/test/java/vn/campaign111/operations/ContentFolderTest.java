package vn.campaign111.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaign111.editorial.ImportResult;
import vn.campaign111.editorial.ImportResult.Outcome;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.Words;

@MicronautTest(transactional = false)
class ContentFolderTest {

    @Inject
    StartUp startUp;

    @Inject
    ContentFolder contentFolder;

    @TempDir
    Path folder;

    @BeforeEach
    void prepare() {
        startUp.prepare();
    }

    @Test
    void theSameFolderTwiceChangesNothing() throws IOException {
        sample("ap-phich-goi-111");

        assertThat(importAll("twice"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.CREATED));
        assertThat(importAll("twice"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.UNCHANGED));
    }

    @Test
    void aFileThatIsNotThereRejectsItsDocumentAndNamesTheFile() throws IOException {
        Path place = Files.createDirectories(folder.resolve("materials/thieu-tep"));
        Files.writeString(place.resolve("index.vi.md"), """
                ---
                title: Thiếu tệp
                summary: Một sản phẩm thiếu tệp
                topics: [report-help]
                audiences: [parents]
                kind: poster
                depicts: none
                files:
                - file: khong-co.pdf
                  title: Bản in
                  role: print
                ---
                Thân bài
                """);

        ImportResult result = importAll("missing").getFirst();

        assertThat(result.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(result.issues().getFirst().field()).startsWith("files[0]");
        assertThat(result.issues().getFirst().sentence(Words.vietnamese())).contains("khong-co.pdf");
    }

    private List<ImportResult> importAll(String sender) throws IOException {
        List<ImportResult> results = new ArrayList<>();
        contentFolder.importAll(Actor.SYSTEM, sender, folder, true, file -> results.add(file.result()));
        return results;
    }

    private void sample(String slug) throws IOException {
        Path from = Path.of("content-samples/materials", slug);
        Path to = Files.createDirectories(folder.resolve("materials").resolve(slug));
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
