package vn.campaign111.editorial;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.campaign111.kernel.Sha256;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.ContentType;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;

/** Compares what is public with the editions it comes from, and content with its hashes and assets. */
@Singleton
public class EditorialCheck {

    private static final int BATCH = 500;

    private final Editions editions;
    private final Revisions revisions;
    private final Publications publications;
    private final ContentTypes types;
    private final Assets assets;

    EditorialCheck(
            Editions editions, Revisions revisions, Publications publications, ContentTypes types, Assets assets) {
        this.editions = editions;
        this.revisions = revisions;
        this.publications = publications;
        this.types = types;
        this.assets = assets;
    }

    /** Returns a line for each thing that does not agree; empty when all is well. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> publicDocuments = new HashSet<>();
        String last = "";
        List<Publication> batch = publications.standingAfter(last, BATCH);
        while (!batch.isEmpty()) {
            Map<String, Revision> published = publishedRevisions(batch);
            for (Publication row : batch) {
                publicDocuments.add(row.documentId());
                check(row, published, faults);
            }
            last = batch.getLast().documentId();
            batch = publications.standingAfter(last, BATCH);
        }
        for (String documentId : editions.publishedDocuments()) {
            if (!publicDocuments.contains(documentId)) {
                faults.add("document " + documentId + " has a published edition but is not public");
            }
        }
        return faults;
    }

    private void check(Publication row, Map<String, Revision> published, List<String> faults) {
        Revision revision = published.get(row.documentId());
        if (revision == null) {
            faults.add("document " + row.documentId() + " is public without a published edition");
        } else if (!revision.contentHash().equals(row.contentHash())) {
            faults.add("document " + row.documentId() + " shows the public another content than its published edition");
        }
        if (!row.contentHash().equals(Sha256.of(row.content()))) {
            faults.add("public content of document " + row.documentId() + " was altered");
        }
        ContentType<?> type = types.of(row.type());
        Content content = types.read(type, row.content());
        Set<String> known =
                assets.findAll(content.assetIds()).stream().map(Asset::id).collect(Collectors.toSet());
        content.assetIds().stream()
                .filter(id -> !known.contains(id))
                .forEach(
                        id -> faults.add("document " + row.documentId() + " shows asset " + id + ", which is missing"));
    }

    private Map<String, Revision> publishedRevisions(List<Publication> rows) {
        List<Edition> published =
                editions.publishedOf(rows.stream().map(Publication::documentId).toList());
        Map<String, Revision> byId = published.isEmpty()
                ? Map.of()
                : revisions.withIds(published.stream().map(Edition::revisionId).toList()).stream()
                        .collect(Collectors.toMap(Revision::id, Function.identity()));
        Map<String, Revision> byDocument = new HashMap<>();
        published.forEach(edition ->
                byDocument.put(edition.documentId(), Objects.requireNonNull(byId.get(edition.revisionId()))));
        return byDocument;
    }
}
