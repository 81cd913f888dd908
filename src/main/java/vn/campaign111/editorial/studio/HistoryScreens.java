package vn.campaign111.editorial.studio;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.campaign111.editorial.Document;
import vn.campaign111.editorial.DocumentLists;
import vn.campaign111.editorial.DocumentLists.Opened;
import vn.campaign111.editorial.Revision;
import vn.campaign111.editorial.SaveRevision;
import vn.campaign111.identity.Accounts;
import vn.campaign111.identity.Actor;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.Visibility;
import vn.campaign111.web.FieldChange;
import vn.campaign111.web.Language;
import vn.campaign111.web.Redirect;
import vn.campaign111.web.View;

/** What became of a document: its editions, its revisions and how they differ, and who did what. */
@Controller("/studio/documents/{id}/history")
@Secured("read-studio")
@ExecuteOn(TaskExecutors.BLOCKING)
class HistoryScreens {

    private static final int ENTRIES = 200;

    private final DocumentLists lists;
    private final ShownContent shown;
    private final SaveRevision saveRevision;
    private final Accounts accounts;
    private final Journal journal;
    private final Json json;

    HistoryScreens(
            DocumentLists lists,
            ShownContent shown,
            SaveRevision saveRevision,
            Accounts accounts,
            Journal journal,
            Json json) {
        this.lists = lists;
        this.shown = shown;
        this.saveRevision = saveRevision;
        this.accounts = accounts;
        this.journal = journal;
        this.json = json;
    }

    /**
     * @param names of the accounts that occur, by id
     * @param details of the entries, in their order
     */
    public record HistoryPage(
            Opened opened,
            Deeds deeds,
            List<JournalEntry> entries,
            List<Map<String, String>> details,
            Map<String, String> names) {}

    /** Two revisions beside each other; {@code from} is the older one. */
    public record DiffPage(
            Opened opened,
            Deeds deeds,
            Revision from,
            Revision to,
            List<FieldChange> changes,
            Map<String, String> names) {}

    @Get
    View history(Actor actor, String id) {
        Opened opened = lists.open(actor, id);
        List<JournalEntry> entries = journal.about(Document.SUBJECT, id, ENTRIES);
        Map<String, String> names = names(opened);
        entries.forEach(entry -> names.computeIfAbsent(entry.actor(), accounts::name));
        List<Map<String, String>> details = entries.stream()
                .map(entry -> json.read(entry.details(), Argument.mapOf(String.class, String.class)))
                .toList();
        return View.of("editorial/history", new HistoryPage(opened, Deeds.of(actor, opened), entries, details, names));
    }

    @Get("/diff")
    View diff(HttpRequest<?> request, Actor actor, String id, @QueryValue int from, @QueryValue int to) {
        Opened opened = lists.open(actor, id);
        Words words = Language.words(request);
        Revision older = revision(opened, Math.min(from, to));
        Revision newer = revision(opened, Math.max(from, to));
        List<FieldChange> changes = ShownField.changes(
                shown.fields(lists.content(actor, id, older.id()), words),
                shown.fields(lists.content(actor, id, newer.id()), words));
        return View.of(
                "editorial/diff", new DiffPage(opened, Deeds.of(actor, opened), older, newer, changes, names(opened)));
    }

    /** Makes the content of an older revision the newest one again. */
    @Post(uri = "/{number}/restore", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("write-documents")
    HttpResponse<?> restore(Actor actor, String id, int number) {
        Opened opened = lists.open(actor, id);
        Revision wanted = revision(opened, number);
        saveRevision.run(
                actor,
                id,
                new SaveRevision.Edit(
                        opened.revision().id(),
                        opened.document().slug(),
                        Visibility.of(opened.edition().visibility()).orElse(Visibility.PARTNERS),
                        opened.edition().visibleUntil(),
                        lists.content(actor, id, wanted.id())));
        return Redirect.done("/studio/documents/" + id + "/history", "revision-restored");
    }

    private static Revision revision(Opened opened, int number) {
        return opened.revisions().stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("revision", String.valueOf(number)));
    }

    private Map<String, String> names(Opened opened) {
        Map<String, String> names = new HashMap<>();
        opened.revisions().forEach(revision -> names.computeIfAbsent(revision.author(), accounts::name));
        opened.editions().forEach(edition -> {
            if (edition.approver() != null) {
                names.computeIfAbsent(edition.approver(), accounts::name);
            }
        });
        return names;
    }
}
