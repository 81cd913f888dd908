package vn.campaign111.media.studio;

import io.micronaut.http.multipart.CompletedFileUpload;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;

/** Stores the files of a form; each on its own, so that one bad file does not cost the others. */
@Singleton
public class Uploads {

    private final Assets assets;

    Uploads(Assets assets) {
        this.assets = assets;
    }

    /** A file that was not taken, and why. */
    public record Refusal(String file, List<Issue> issues) {

        public Refusal {
            issues = List.copyOf(issues);
        }
    }

    /** What became of the files, in the order they were sent. */
    public record Outcome(List<Asset> stored, List<Refusal> refusals) {}

    public Outcome store(Actor actor, Publisher<CompletedFileUpload> files) {
        actor.require(Permission.STORE_ASSETS);
        List<Asset> stored = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (CompletedFileUpload file : Flux.from(files).toIterable()) {
            String name = file.getFilename();
            if (name == null || name.isEmpty()) {
                file.discard();
                continue;
            }
            try (InputStream bytes = file.getInputStream()) {
                stored.add(assets.store(bytes, name, actor.accountId()));
            } catch (InvalidInput invalid) {
                refusals.add(new Refusal(name, invalid.issues()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Outcome(stored, refusals);
    }
}
