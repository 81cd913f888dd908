package vn.campaign111.operations;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.editorial.ImportResult.Outcome;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.Words;

/** The sample content that ships with the product. */
@Singleton
class Samples {

    private static final Logger LOG = LoggerFactory.getLogger(Samples.class);
    private static final String FOLDER = "content-samples";

    private final ContentFolder contentFolder;

    Samples(ContentFolder contentFolder) {
        this.contentFolder = contentFolder;
    }

    /** Imports and publishes all samples; one that is refused is named in the log and left out. */
    void importAll(Actor actor) throws IOException {
        URL folder = Samples.class.getClassLoader().getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException(FOLDER + " is missing from the product");
        }
        URI address = uri(folder);
        if (address.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                importFrom(actor, jar.getPath("/" + FOLDER));
            }
        } else {
            importFrom(actor, Path.of(address));
        }
    }

    private void importFrom(Actor actor, Path folder) throws IOException {
        contentFolder.importAll(actor, "samples", folder, true, file -> {
            if (file.result().outcome() == Outcome.REJECTED) {
                file.result()
                        .issues()
                        .forEach(issue ->
                                LOG.warn("{}: {}: {}", file.file(), issue.field(), issue.sentence(Words.vietnamese())));
            }
        });
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
