package vn.campaign111.editorial;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.kernel.Page;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.TextFolding;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.ContentType;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;

/** What officers see of documents: lists to filter and one document with its editions and revisions. */
@Singleton
public class DocumentLists {

    /** How many revisions a history shows. */
    public static final int HISTORY = 100;

    private final Documents documents;
    private final Editions editions;
    private final Revisions revisions;
    private final ContentTypes types;
    private final Clock clock;

    DocumentLists(Documents documents, Editions editions, Revisions revisions, ContentTypes types, Clock clock) {
        this.documents = documents;
        this.editions = editions;
        this.revisions = revisions;
        this.types = types;
        this.clock = clock;
    }

    /**
     * What to list; null means any.
     *
     * @param type key of a content type
     * @param state of the newest edition
     * @param locale BCP 47
     * @param text part of a title, with or without tones
     */
    public record Filter(
            @Nullable String type,
            @Nullable EditionState state,
            @Nullable String locale,
            @Nullable String text) {}

    /** A line of the list: the document and its newest edition. */
    public record Listed(Document document, Edition edition) {}

    /**
     * One document as its officers see it.
     *
     * @param type its content type
     * @param edition the newest edition
     * @param revision the newest revision
     * @param content of that revision
     * @param editions all, newest first
     * @param revisions the newest {@link #HISTORY}, newest first
     * @param translations the other documents of its group
     * @param authors the accounts that wrote any of the newest edition; none of them may approve it
     */
    public record Opened(
            Document document,
            ContentType<?> type,
            Edition edition,
            Revision revision,
            Content content,
            List<Edition> editions,
            List<Revision> revisions,
            List<Document> translations,
            Set<String> authors) {}

    /** Returns the documents that match, the last changed first. */
    public Page<Listed> list(Actor actor, Filter filter, int from, int size) {
        actor.require(Permission.READ_STUDIO);
        String state = filter.state() == null ? null : filter.state().name();
        String folded = filter.text() == null ? null : likeLiteral(TextFolding.fold(filter.text()));
        long total = documents.count(filter.type(), state, filter.locale(), folded);
        List<Document> found = documents.list(filter.type(), state, filter.locale(), folded, from, size);
        Map<String, Edition> byId = found.isEmpty()
                ? Map.of()
                : editions.withIds(found.stream().map(Document::editionId).toList()).stream()
                        .collect(Collectors.toMap(Edition::id, Function.identity()));
        List<Listed> lines = found.stream()
                .map(document -> new Listed(document, Objects.requireNonNull(byId.get(document.editionId()))))
                .toList();
        return new Page<>(lines, total, from, size);
    }

    public Opened open(Actor actor, String documentId) {
        actor.require(Permission.READ_STUDIO);
        Document document = documents.findById(documentId).orElseThrow(() -> Problem.notFound("document", documentId));
        Edition edition = editions.findById(document.editionId()).orElseThrow();
        Revision revision = revisions.findById(edition.revisionId()).orElseThrow();
        ContentType<?> type = types.of(document.type());
        return new Opened(
                document,
                type,
                edition,
                revision,
                types.read(type, revision.content()),
                editions.ofDocument(documentId),
                revisions.latest(documentId, HISTORY),
                documents.inGroup(document.translationGroup()).stream()
                        .filter(other -> !other.id().equals(documentId))
                        .toList(),
                revisions.authors(document.id(), edition.id()));
    }

    /** Returns the newest revision as the public row it would be if it were published now; nobody stores it. */
    public Publication asPublic(Actor actor, String documentId) {
        Opened opened = open(actor, documentId);
        Edition edition = opened.edition().shownAt(clock.instant());
        return PublicRow.of(types, opened.document(), edition, opened.revision())
                .first()
                .row();
    }

    /** Returns the content of a revision of the document. */
    public Content content(Actor actor, String documentId, String revisionId) {
        actor.require(Permission.READ_STUDIO);
        Revision revision = revisions
                .findById(revisionId)
                .filter(found -> found.documentId().equals(documentId))
                .orElseThrow(() -> Problem.notFound("revision", revisionId));
        Document document = documents.findById(documentId).orElseThrow();
        return types.read(types.of(document.type()), revision.content());
    }

    /** What people type is text to LIKE, not a pattern. */
    private static String likeLiteral(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
