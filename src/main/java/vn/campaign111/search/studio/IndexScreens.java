package vn.campaign111.search.studio;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Accounts;
import vn.campaign111.identity.Actor;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.kernel.Problem;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchEngine.Rebuilding;
import vn.campaign111.search.indexing.RequestRebuild;
import vn.campaign111.search.indexing.Sources;
import vn.campaign111.web.Redirect;
import vn.campaign111.web.View;

/** How the search index stands, and having it built anew while it goes on answering. */
@Controller("/studio/search/index")
@Secured("keep-search-index")
@ExecuteOn(TaskExecutors.BLOCKING)
class IndexScreens {

    private static final String INDEX = "/studio/search/index";

    private final SearchEngine engine;
    private final Sources sources;
    private final RequestRebuild requestRebuild;
    private final Accounts accounts;

    IndexScreens(SearchEngine engine, Sources sources, RequestRebuild requestRebuild, Accounts accounts) {
        this.engine = engine;
        this.sources = sources;
        this.requestRebuild = requestRebuild;
        this.accounts = accounts;
    }

    /**
     * How the index stands.
     *
     * @param indexed documents in it, or -1 while it can't answer
     * @param published documents that belong in it
     * @param rebuilding how far a rebuild is, or null when none is under way
     */
    public record Standing(
            long indexed, long published, @Nullable Rebuilding rebuilding) {}

    /**
     * @param requestedAt when a rebuild was last asked for, or null when never
     * @param requestedBy the name of who asked, or empty
     */
    public record IndexPage(Standing standing, @Nullable Instant requestedAt, String requestedBy) {}

    @Get
    View index() {
        JournalEntry last = requestRebuild.last().orElse(null);
        return View.of(
                "search/index",
                new IndexPage(
                        standing(),
                        last == null ? null : last.recordedAt(),
                        last == null ? "" : accounts.name(last.actor())));
    }

    /** The part of the page that changes while the index is built. */
    @Get("/standing")
    View part() {
        return View.of("search/index-standing", standing());
    }

    @Post(uri = "/rebuild", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rebuild(Actor actor) {
        requestRebuild.run(actor);
        return Redirect.done(INDEX, "search-rebuild-requested");
    }

    private Standing standing() {
        return new Standing(
                indexed(), sources.documentCount(), engine.rebuilding().orElse(null));
    }

    private long indexed() {
        try {
            return engine.documentCount();
        } catch (Problem e) {
            return -1;
        }
    }
}
