package vn.campaign111.editorial;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Problem;
import vn.campaign111.publication.ContentTypes;

/** What every editorial action needs: the rows, the types, the journal and the clock. */
@Singleton
record Editing(
        Documents documents, Editions editions, Revisions revisions, ContentTypes types, Journal journal, Clock clock) {

    /** Returns the document, held until the transaction ends. */
    Document lock(String documentId) {
        return documents.lock(documentId).orElseThrow(() -> Problem.notFound("document", documentId));
    }

    Edition newestEdition(Document document) {
        return editions.findById(document.editionId()).orElseThrow();
    }

    Revision newestRevision(Edition edition) {
        return revisions.findById(edition.revisionId()).orElseThrow();
    }

    /** Stores the edition's next state and touches its document. */
    void store(Document document, Edition edition) {
        editions.update(edition);
        documents.update(document.changed(document.slug(), document.title(), document.editionId(), now()));
    }

    Instant now() {
        return clock.instant();
    }
}
