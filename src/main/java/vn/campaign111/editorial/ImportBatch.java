package vn.campaign111.editorial;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.retry.annotation.Retryable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.campaign111.editorial.ImportResult.Outcome;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.journal.Event;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Sha256;
import vn.campaign111.kernel.Slug;
import vn.campaign111.kernel.TextFolding;
import vn.campaign111.publication.Address;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.ContentType;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Published;
import vn.campaign111.publication.TranslationGroup;

/** Lands checked lines: looks up what is there with a few queries, then writes everything new in batches. */
@Singleton
class ImportBatch {

    private final Editing editing;
    private final Publications publications;

    ImportBatch(Editing editing, Publications publications) {
        this.editing = editing;
        this.publications = publications;
    }

    /**
     * A line whose content was read and checked.
     *
     * @param json the content as it is stored
     */
    record Prepared(ImportLine line, ContentType<?> type, Content content, String json) {

        String wantedSlug() {
            return line.slug() != null
                    ? line.slug()
                    : Slug.from(content.title()).value();
        }
    }

    /** What a batch is about to write. */
    private static final class Writing {
        final List<Document> documents = new ArrayList<>();
        final List<Edition> editions = new ArrayList<>();
        final List<Revision> revisions = new ArrayList<>();
        final List<Published<?>> publications = new ArrayList<>();
        final List<Event> events = new ArrayList<>();
    }

    @Transactional
    public List<ImportResult> land(Actor actor, String sender, boolean publish, List<Prepared> lines) {
        Instant now = publications.now();
        Map<String, Document> sent = documentsSent(sender, lines);
        AddressHolders addresses = addressesOf(lines);
        Writing writing = new Writing();
        List<ImportResult> results = new ArrayList<>(lines.size());
        for (Prepared line : lines) {
            Document present = sent.get(line.line().id());
            results.add(
                    present == null
                            ? create(actor, sender, publish, now, line, addresses, writing)
                            : update(actor, publish, now, line, present, addresses, writing.events));
        }
        editing.documents().saveAll(writing.documents);
        editing.editions().saveAll(writing.editions);
        editing.revisions().saveAll(writing.revisions);
        publications.add(writing.publications);
        editing.journal().append(writing.events);
        return results;
    }

    /**
     * Lands one line. When another writer takes its address or its row first, it is tried again after a pause of uneven
     * length, so that writers who want the same get out of each other's way.
     */
    @Retryable(
            includes = DataAccessException.class,
            attempts = "20",
            delay = "20ms",
            multiplier = "1.2",
            jitter = "0.5")
    ImportResult landAlone(Actor actor, String sender, boolean publish, Prepared line) {
        return land(actor, sender, publish, List.of(line)).getFirst();
    }

    private ImportResult create(
            Actor actor,
            String sender,
            boolean publish,
            Instant now,
            Prepared line,
            AddressHolders addresses,
            Writing writing) {
        Optional<String> slug = freeSlug(line, addresses);
        if (slug.isEmpty()) {
            return rejected(line, Issue.of("slug", "slug.taken", line.wantedSlug()));
        }
        String documentId = Identifier.next();
        String editionId = Identifier.next();
        addresses.give(line.type().key(), line.line().locale(), slug.get(), documentId);
        Revision revision =
                Revision.of(Identifier.next(), documentId, editionId, 1, line.json(), actor.accountId(), now);
        Document document = new Document(
                documentId,
                line.type().key(),
                line.line().locale(),
                TranslationGroup.of(
                        line.type().key(),
                        Optional.ofNullable(line.line().translationOf()).orElse(slug.get())),
                slug.get(),
                line.content().title(),
                TextFolding.fold(line.content().title()),
                actor.unitId(),
                sender,
                line.line().id(),
                editionId,
                actor.accountId(),
                now,
                now);
        Edition draft = Edition.first(
                editionId, documentId, revision.id(), line.line().visibility().key(), now);
        Edition edition = imported(actor, publish, now, draft);
        writing.documents.add(document);
        writing.editions.add(edition);
        writing.revisions.add(revision);
        if (publish) {
            writing.publications.add(
                    publicRow(line, document, edition, revision).first());
        }
        writing.events.add(event(actor, publish, document, edition));
        return result(line, document, Outcome.CREATED);
    }

    private ImportResult update(
            Actor actor,
            boolean publish,
            Instant now,
            Prepared line,
            Document present,
            AddressHolders addresses,
            List<Event> events) {
        Edition newest = editing.newestEdition(present);
        Revision last = editing.newestRevision(newest);
        String slug = line.line().slug() == null ? present.slug() : line.line().slug();
        boolean same = last.contentHash().equals(Sha256.of(line.json()))
                && present.slug().equals(slug)
                && newest.visibility().equals(line.line().visibility().key());
        if (same && (!publish || newest.state() == EditionState.PUBLISHED)) {
            return result(line, present, Outcome.UNCHANGED);
        }
        if (!slug.equals(present.slug())
                && addresses
                        .holder(present.type(), present.locale(), slug)
                        .filter(holder -> !holder.equals(present.id()))
                        .isPresent()) {
            return rejected(line, Issue.of("slug", "slug.taken", slug));
        }
        addresses.give(present.type(), present.locale(), slug, present.id());
        String editionId = newest.isOpen() ? newest.id() : Identifier.next();
        Revision revision = Revision.of(
                Identifier.next(), present.id(), editionId, last.number() + 1, line.json(), actor.accountId(), now);
        String visibility = line.line().visibility().key();
        Edition draft = newest.isOpen()
                ? newest.revised(revision.id(), visibility, newest.visibleUntil())
                : newest.next(editionId, revision.id(), now).revised(revision.id(), visibility, newest.visibleUntil());
        Edition edition = imported(actor, publish, now, draft);
        if (publish) {
            editing.editions().standing(present.id()).map(Edition::superseded).ifPresent(editing.editions()::update);
        }
        Document changed = present.changed(slug, line.content().title(), editionId, now);
        editing.revisions().save(revision);
        if (newest.isOpen()) {
            editing.editions().update(edition);
        } else {
            editing.editions().save(edition);
        }
        editing.documents().update(changed);
        if (publish) {
            PublicRow row = publicRow(line, changed, edition, revision);
            publications
                    .ofDocument(present.id())
                    .ifPresentOrElse(
                            standing -> publications.replace(standing, row.following(standing)),
                            () -> publications.add(List.of(row.first())));
        }
        events.add(event(actor, publish, changed, edition));
        return result(line, changed, Outcome.UPDATED);
    }

    /** What a publisher imports was approved where it comes from; what others import waits for a check. */
    private static Edition imported(Actor actor, boolean publish, Instant now, Edition draft) {
        if (!actor.may(Permission.PUBLISH_EDITIONS)) {
            return draft;
        }
        Edition approved = draft.submitted().approved(actor.accountId());
        return publish ? approved.published(now) : approved;
    }

    private static PublicRow publicRow(Prepared line, Document document, Edition edition, Revision revision) {
        return new PublicRow(
                line.type(),
                document,
                edition,
                revision,
                line.content(),
                line.line().publishedAt());
    }

    private static Event event(Actor actor, boolean publish, Document document, Edition edition) {
        String action = publish ? EditorialEvent.EDITION_PUBLISHED : EditorialEvent.EDITION_IMPORTED;
        return EditorialEvent.of(action, actor, document, edition).with("imported", true);
    }

    private Map<String, Document> documentsSent(String sender, List<Prepared> lines) {
        List<String> keys = lines.stream().map(line -> line.line().id()).toList();
        return editing.documents().lockSent(sender, keys).stream()
                .collect(Collectors.toMap(
                        document -> Optional.ofNullable(document.senderKey()).orElseThrow(), Function.identity()));
    }

    private AddressHolders addressesOf(List<Prepared> lines) {
        AddressHolders addresses = new AddressHolders(editing.documents());
        lines.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.type().key(), line.line().locale()),
                        Collectors.mapping(Prepared::wantedSlug, Collectors.toSet())))
                .forEach((kind, slugs) -> addresses.lookUp(kind.getFirst(), kind.getLast(), slugs));
        return addresses;
    }

    /** A slug that was asked for must be free; one made from the title gets a number when it is not. */
    private static Optional<String> freeSlug(Prepared line, AddressHolders addresses) {
        Slug wanted = new Slug(line.wantedSlug());
        Predicate<Slug> isTaken = slug -> addresses
                .holder(line.type().key(), line.line().locale(), slug.value())
                .isPresent();
        Optional<Slug> free = line.line().slug() == null
                ? Optional.of(wanted.orNumbered(isTaken))
                : Optional.of(wanted).filter(Predicate.not(isTaken));
        return free.map(Slug::value);
    }

    private static ImportResult rejected(Prepared line, Issue issue) {
        return ImportResult.rejected(line.line().number(), line.line().id(), List.of(issue));
    }

    private static ImportResult result(Prepared line, Document document, Outcome outcome) {
        return new ImportResult(
                line.line().number(),
                line.line().id(),
                outcome,
                document.id(),
                Address.of(line.type(), document.locale(), document.slug()),
                List.of());
    }
}
