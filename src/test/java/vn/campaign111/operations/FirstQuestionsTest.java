package vn.campaign111.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.campaign111.identity.Actor;
import vn.campaign111.search.SearchEngine;

@MicronautTest(transactional = false)
class FirstQuestionsTest {

    @Inject
    StartUp startUp;

    @Inject
    ContentFolder contentFolder;

    @Inject
    SearchEngine engine;

    @Inject
    FirstQuestions firstQuestions;

    @Test
    void aStartAsksForWhatIsPublished() throws IOException {
        startUp.prepare();
        contentFolder.importAll(Actor.SYSTEM, "first", Path.of("content-samples"), true, result -> {});
        engine.rebuild(done -> {});

        assertThat(firstQuestions.ask()).isEqualTo(40);
    }
}
