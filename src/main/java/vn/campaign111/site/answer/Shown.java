package vn.campaign111.site.answer;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.publication.Publication;

/**
 * Gathers, while a page is being made, what it shows and so what it stands or falls with: documents, lists of a kind,
 * things named that may not be there yet. Used by one thread.
 */
public final class Shown {

    private final Set<String> tags = new HashSet<>();
    private @Nullable Instant until;

    /** The page shows this document, or a card of it. */
    public Shown document(Publication row) {
        tags.add(documentTag(row.documentId()));
        return this;
    }

    public Shown documents(Collection<Publication> rows) {
        rows.forEach(this::document);
        return this;
    }

    /** The page would change if any document of the kind and language came or went. */
    public Shown list(String type, String locale) {
        tags.add(listTag(type, locale));
        return this;
    }

    /** The page names these translation groups and would show their documents, if they were there. */
    public Shown groups(Collection<String> groups) {
        groups.forEach(group -> tags.add(groupTag(group)));
        return this;
    }

    /** The page says something that will not be true from then on. */
    public Shown until(Instant instant) {
        until = until == null || instant.isBefore(until) ? instant : until;
        return this;
    }

    /** The page lacks what could not be found at the moment, and is to be made again for the next reader. */
    public Shown incomplete() {
        return until(Instant.EPOCH);
    }

    Set<String> tags() {
        return Set.copyOf(tags);
    }

    @Nullable
    Instant until() {
        return until;
    }

    /** Returns the tags of all pages a change of the document touches. */
    static Stream<String> touchedBy(Publication row) {
        return Stream.of(
                documentTag(row.documentId()), listTag(row.type(), row.locale()), groupTag(row.translationGroup()));
    }

    private static String documentTag(String id) {
        return "document " + id;
    }

    private static String listTag(String type, String locale) {
        return "list " + type + " " + locale;
    }

    private static String groupTag(String group) {
        return "group " + group;
    }
}
