package vn.campaign111.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Sha256;
import vn.campaign111.search.help.HelpIntent;

/**
 * What the index holds of one published document.
 *
 * @param id the document's id
 * @param locale language of the text; searches choose one
 * @param title plain text
 * @param summary plain text
 * @param body plain text, paragraphs parted by blank lines
 * @param terms keys of the concepts by facet; a facet that is missing has none
 * @param visibility key of the visibility
 * @param visibleFrom inclusive
 * @param visibleUntil exclusive, or null
 * @param issued when it first became public
 * @param files what stands in its files
 * @param downloads how often its files were fetched so far; changes without the document and is no part of the
 *     fingerprint
 * @param questions what people ask that it answers; looked for, but no part of what is shown
 * @param helpsWith what somebody in distress asks about for whom it is written, see {@link HelpIntent#key}
 */
public record SearchDocument(
        String id,
        String type,
        String locale,
        String title,
        String summary,
        String body,
        Map<SearchFacet, List<String>> terms,
        String visibility,
        Instant visibleFrom,
        @Nullable Instant visibleUntil,
        Instant issued,
        List<SearchFile> files,
        long downloads,
        List<String> questions,
        List<String> helpsWith) {

    public SearchDocument {
        terms = Map.copyOf(terms);
        files = List.copyOf(files);
        questions = List.copyOf(questions);
        helpsWith = List.copyOf(helpsWith);
    }

    /**
     * Returns the keys it is filtered and counted by, by facet: the type is always one, and a document that names no
     * languages is in its own.
     */
    public Map<SearchFacet, List<String>> facets() {
        Map<SearchFacet, List<String>> facets = new EnumMap<>(SearchFacet.class);
        terms.forEach((facet, keys) -> facets.put(
                facet, keys.stream().filter(key -> !key.isBlank()).distinct().toList()));
        facets.put(SearchFacet.TYPE, List.of(type));
        facets.putIfAbsent(SearchFacet.LANGUAGE, List.of(locale));
        return facets;
    }

    /** Tells whether somebody to whom the scope is all there is sees it. */
    public boolean isWithin(SearchScope scope) {
        return scope.visibilities().contains(visibility)
                && !visibleFrom.isAfter(scope.at())
                && (visibleUntil == null || visibleUntil.isAfter(scope.at()));
    }

    /** Returns a hash that changes with anything said here; {@code verify} compares it with the one in the index. */
    public String fingerprint() {
        return Sha256.of(String.join(
                "\u0000",
                id,
                type,
                locale,
                title,
                summary,
                body,
                new TreeMap<>(terms).toString(),
                visibility,
                visibleFrom.toString(),
                String.valueOf(visibleUntil),
                issued.toString(),
                files.toString(),
                questions.toString(),
                helpsWith.toString()));
    }
}
