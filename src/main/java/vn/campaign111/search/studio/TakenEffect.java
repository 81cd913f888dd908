package vn.campaign111.search.studio;

import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import vn.campaign111.journal.Followers;
import vn.campaign111.web.Redirect;

/** Answers a change of words once this node searches with them. */
@Singleton
class TakenEffect {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Followers followers;

    TakenEffect(Followers followers) {
        this.followers = followers;
    }

    MutableHttpResponse<?> then(String path, String done) {
        followers.awaitHead(SOON);
        return Redirect.done(path, done);
    }
}
