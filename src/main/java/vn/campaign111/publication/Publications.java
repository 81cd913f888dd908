package vn.campaign111.publication;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Page;

/**
 * Reads and replaces public rows. Every read that serves people takes a {@link Reader} and answers only what that
 * reader may see at this moment by the database's clock.
 */
@Singleton
public class Publications {

    private final PublicationRows rows;
    private final VisibleHeads heads;
    private final FacetListing facetListing;
    private final PublicFacets facets;
    private final AssetUses assetUses;

    Publications(
            PublicationRows rows,
            VisibleHeads heads,
            FacetListing facetListing,
            PublicFacets facets,
            AssetUses assetUses) {
        this.rows = rows;
        this.heads = heads;
        this.facetListing = facetListing;
        this.facets = facets;
        this.assetUses = assetUses;
    }

    public Optional<Publication> find(String type, String locale, String slug, Reader reader) {
        return rows.visibleAt(type, locale, slug, reader.visibilityKeys());
    }

    /** Finds by the short code printed on paper. */
    public Optional<Publication> findByCode(String code, Reader reader) {
        return rows.visibleByCode(code, reader.visibilityKeys());
    }

    /** Returns those of the given documents the reader may see, in the order of the ids. */
    public List<Publication> visible(List<String> documentIds, Reader reader) {
        return documentIds.isEmpty()
                ? List.of()
                : inOrder(documentIds, rows.visibleByIds(documentIds, reader.visibilityKeys()));
    }

    /** As {@link #visible}, with empty contents: for lists, at a fraction of the cost. */
    public List<Publication> visibleHeads(List<String> documentIds, Reader reader) {
        return documentIds.isEmpty() ? List.of() : inOrder(documentIds, heads.of(documentIds, reader.visibilityKeys()));
    }

    private static List<Publication> inOrder(List<String> documentIds, List<Publication> found) {
        Map<String, Publication> byId =
                found.stream().collect(Collectors.toMap(Publication::documentId, Function.identity()));
        return documentIds.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /** Returns the visible documents of the given translation groups, in every locale, in no set order. */
    public List<Publication> visibleInGroups(Collection<String> groups, Reader reader) {
        return groups.isEmpty() ? List.of() : rows.visibleByGroups(groups, reader.visibilityKeys());
    }

    /** Returns the newest visible documents of a type. */
    public List<Publication> latest(String type, String locale, int from, int limit, Reader reader) {
        return rows.visibleLatest(type, locale, from, limit, reader.visibilityKeys());
    }

    /** As {@link #latest} from the first, with empty contents. */
    public List<Publication> latestHeads(String type, String locale, int limit, Reader reader) {
        return rows.visibleLatestHeads(type, locale, 0, limit, reader.visibilityKeys());
    }

    public long count(String type, String locale, Reader reader) {
        return rows.countVisible(type, locale, reader.visibilityKeys());
    }

    /**
     * Which documents of a type to list.
     *
     * @param locale language, or null for all
     * @param topics any of these, or none for all
     * @param audiences any of these, or none for all
     * @param updatedSince changed at this moment or later
     */
    public record Listing(
            String type, @Nullable String locale, List<String> topics, List<String> audiences, Instant updatedSince) {}

    /** Returns the visible documents of a listing, the last changed first. */
    public Page<Publication> list(Listing listing, int from, int size, Reader reader) {
        List<String> visibilities = reader.visibilityKeys();
        if (FacetListing.asks(listing)) {
            List<String> ids = facetListing.ids(listing, from, size, visibilities);
            return new Page<>(visible(ids, reader), facetListing.count(listing, visibilities), from, size);
        }
        return new Page<>(
                rows.visibleListed(listing.type(), listing.updatedSince(), listing.locale(), from, size, visibilities),
                rows.countListed(listing.type(), listing.updatedSince(), listing.locale(), visibilities),
                from,
                size);
    }

    /** Returns the recalled document that stood at the address, when it was for everybody. */
    public Optional<Publication> withdrawnAt(String type, String locale, String slug) {
        return rows.at(type, locale, slug).filter(Publications::isPublicRecall);
    }

    /** As {@link #withdrawnAt}, by short code. */
    public Optional<Publication> withdrawnByCode(String code) {
        return rows.byCode(code).filter(Publications::isPublicRecall);
    }

    /** Returns the recalled document of the code, when it was for this reader. */
    public Optional<Publication> withdrawnByCode(String code, Reader reader) {
        return rows.byCode(code)
                .filter(Publication::isWithdrawn)
                .filter(row -> reader.visibilityKeys().contains(row.visibility()));
    }

    /**
     * Returns the earliest coming instant at which anything becomes visible or ceases to be; a page rendered now must
     * not be served from then on.
     */
    public Optional<Instant> nextChange() {
        return Optional.ofNullable(rows.nextChange());
    }

    /** Returns the rows that are not withdrawn, visible now or later; for the index, which filters by time itself. */
    public List<Publication> standing(Collection<String> documentIds) {
        return documentIds.isEmpty() ? List.of() : rows.standing(documentIds);
    }

    /** Returns how many rows are not withdrawn. */
    public long countStanding() {
        return rows.countStanding();
    }

    /** Walks all rows that are not withdrawn, in the order of their ids. */
    public List<Publication> standingAfter(String documentId, int limit) {
        return rows.standingAfter(documentId, limit);
    }

    /** Returns the row of a document, visible or not; for the editorial room, which owns the document. */
    public Optional<Publication> ofDocument(String documentId) {
        return rows.findById(documentId);
    }

    /** Returns the database's present time in whole seconds; what is visible from it on is visible at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant now() {
        return rows.databaseTime().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Makes documents public that never were, with what they are listed by and what they use. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<? extends Published<?>> documents) {
        rows.saveAll(documents.stream().map(Published::row).toList());
        facets.add(documents);
        assetUses.add(documents);
    }

    /**
     * Replaces what is public of a document, or says that it is no longer.
     *
     * @param present the row that stands, as it was read in this transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(Publication present, Published<?> next) {
        rows.update(next.row());
        facets.replace(present, next);
        assetUses.replace(next);
    }

    private static boolean isPublicRecall(Publication publication) {
        return publication.isWithdrawn() && publication.visibility().equals(Visibility.PUBLIC.key());
    }
}
