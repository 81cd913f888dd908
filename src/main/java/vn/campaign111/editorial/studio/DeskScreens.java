package vn.campaign111.editorial.studio;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.ArrayList;
import java.util.List;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.web.View;

/** The first page of the studio: what waits for whoever looks. */
@Controller("/studio")
@Secured("read-studio")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskScreens {

    private static final int LINES = 20;

    private final Desk desk;

    DeskScreens(Desk desk) {
        this.desk = desk;
    }

    /**
     * A heap of documents that wait for the same thing.
     *
     * @param name the end of the keys of its words
     * @param status kind of shape beside its lines
     */
    public record Heap(String name, String status, List<Desk.Line> lines) {}

    /**
     * @param waiting what waits for this person, most pressing first; empty heaps are left out
     * @param mayWrite whether to offer beginning something
     */
    public record DeskPage(List<Heap> waiting, List<Desk.Line> published, List<String> types, boolean mayWrite) {}

    @Get
    View desk(Actor actor) {
        List<Heap> heaps = new ArrayList<>();
        if (actor.may(Permission.WRITE_DOCUMENTS)) {
            heaps.add(new Heap("returned", "stopped", desk.returned(actor.accountId(), LINES)));
        }
        if (actor.may(Permission.REVIEW_EDITIONS)) {
            heaps.add(new Heap("to-review", "waiting", desk.toReview(actor.accountId(), LINES)));
        }
        if (actor.may(Permission.PUBLISH_EDITIONS)) {
            heaps.add(new Heap("to-publish", "info", desk.toPublish(LINES)));
        }
        if (actor.may(Permission.WRITE_DOCUMENTS)) {
            heaps.add(new Heap("drafts", "draft", desk.drafts(actor.accountId(), LINES)));
            heaps.add(new Heap("sent", "waiting", desk.sent(actor.accountId(), LINES)));
        }
        heaps.removeIf(heap -> heap.lines().isEmpty());
        return View.of(
                "editorial/desk",
                new DeskPage(
                        heaps, desk.published(LINES / 2), DocumentKinds.ALL, actor.may(Permission.WRITE_DOCUMENTS)));
    }
}
