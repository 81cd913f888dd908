package vn.campaign111.editorial;

import vn.campaign111.identity.Actor;
import vn.campaign111.journal.Event;
import vn.campaign111.publication.PublicationEvent;

/** What the journal calls the deeds of this room. */
public final class EditorialEvent {

    public static final String DOCUMENT_CREATED = "document-created";
    public static final String REVISION_SAVED = "revision-saved";
    public static final String EDITION_STARTED = "edition-started";
    public static final String EDITION_SUBMITTED = "edition-submitted";
    public static final String EDITION_RETURNED = "edition-returned";
    public static final String EDITION_APPROVED = "edition-approved";
    public static final String EDITION_IMPORTED = "edition-imported";
    public static final String EDITION_PUBLISHED = PublicationEvent.PUBLISHED;
    public static final String DOCUMENT_WITHDRAWN = PublicationEvent.WITHDRAWN;

    private EditorialEvent() {}

    static Event of(String action, Actor actor, Document document, Edition edition) {
        return Event.of(action, Document.SUBJECT, document.id(), actor.accountId())
                .with("edition", edition.number())
                .with("type", document.type())
                .with("title", document.title());
    }
}
