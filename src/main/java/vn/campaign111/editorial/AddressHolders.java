package vn.campaign111.editorial;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which documents hold which addresses, as one batch knows it: each address is looked up once, and what the batch gives
 * away is remembered. For one transaction and one thread.
 */
final class AddressHolders {

    private record Address(String type, String locale, String slug) {}

    private final Documents documents;
    private final Map<Address, Optional<String>> known = new HashMap<>();

    AddressHolders(Documents documents) {
        this.documents = documents;
    }

    /** Looks up many addresses at once. */
    void lookUp(String type, String locale, Collection<String> slugs) {
        slugs.forEach(slug -> known.putIfAbsent(new Address(type, locale, slug), Optional.empty()));
        documents
                .withSlugs(type, locale, slugs)
                .forEach(document -> give(type, locale, document.slug(), document.id()));
    }

    /** Returns the id of the document that holds an address, or nothing when it is free. */
    Optional<String> holder(String type, String locale, String slug) {
        Address address = new Address(type, locale, slug);
        if (!known.containsKey(address)) {
            lookUp(type, locale, List.of(slug));
        }
        return known.getOrDefault(address, Optional.empty());
    }

    void give(String type, String locale, String slug, String documentId) {
        known.put(new Address(type, locale, slug), Optional.of(documentId));
    }
}
