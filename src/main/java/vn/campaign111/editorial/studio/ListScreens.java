package vn.campaign111.editorial.studio;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.editorial.DocumentLists;
import vn.campaign111.editorial.DocumentLists.Filter;
import vn.campaign111.editorial.DocumentLists.Listed;
import vn.campaign111.editorial.EditionState;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.kernel.Page;
import vn.campaign111.web.View;

/** The list of all documents; its filters are in its address, so that it can be kept and sent. */
@Controller("/studio/documents")
@Secured("read-studio")
@ExecuteOn(TaskExecutors.BLOCKING)
class ListScreens {

    private static final int SIZE = 25;
    private static final int LAST = 100_000;

    private final DocumentLists lists;

    ListScreens(DocumentLists lists) {
        this.lists = lists;
    }

    /** What the list shows; empty texts mean any. */
    public record ListPage(
            Page<Listed> page,
            String kind,
            String state,
            String chosenLanguage,
            String q,
            String link,
            boolean filtered,
            List<String> kinds,
            List<String> states,
            List<String> locales,
            boolean mayWrite) {}

    @Get
    View list(
            Actor actor,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String state,
            @Nullable @QueryValue String locale,
            @Nullable @QueryValue String q,
            @QueryValue(defaultValue = "0") int from) {
        String knownKind = known(kind, DocumentKinds.ALL);
        String knownState = known(state, states());
        String knownLocale = known(locale, DocumentKinds.LOCALES);
        String text = q == null ? "" : q.strip();
        Filter filter = new Filter(
                nullIfEmpty(knownKind), EditionStates.of(knownState), nullIfEmpty(knownLocale), nullIfEmpty(text));
        Page<Listed> page = lists.list(actor, filter, Math.clamp(from, 0, LAST), SIZE);
        return View.of(
                "editorial/documents",
                new ListPage(
                        page,
                        knownKind,
                        knownState,
                        knownLocale,
                        text,
                        link(knownKind, knownState, knownLocale, text),
                        !(knownKind + knownState + knownLocale + text).isEmpty(),
                        DocumentKinds.ALL,
                        states(),
                        DocumentKinds.LOCALES,
                        actor.may(Permission.WRITE_DOCUMENTS)));
    }

    private static List<String> states() {
        return Arrays.stream(EditionState.values())
                .filter(state -> state != EditionState.SUPERSEDED)
                .map(EditionState::key)
                .toList();
    }

    private static String link(String kind, String state, String locale, String q) {
        UriBuilder link = UriBuilder.of("/studio/documents");
        addUnlessEmpty(link, "kind", kind);
        addUnlessEmpty(link, "state", state);
        addUnlessEmpty(link, "locale", locale);
        addUnlessEmpty(link, "q", q);
        return link.build().toString();
    }

    private static void addUnlessEmpty(UriBuilder link, String name, String given) {
        if (!given.isEmpty()) {
            link.queryParam(name, given);
        }
    }

    private static String known(@Nullable String wanted, List<String> all) {
        return wanted != null && all.contains(wanted) ? wanted : "";
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
