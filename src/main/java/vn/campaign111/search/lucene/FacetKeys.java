package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.FixedBitSet;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchResult.FacetCount;
import vn.campaign111.search.plan.Limits;
import vn.campaign111.search.plan.TextFields;

/**
 * Which documents carry each key of each facet, a set of bits for each key: they are few, and counting two sets together
 * costs next to nothing however much was found. Worked out once for each segment and kept as long as that is in use.
 */
final class FacetKeys {

    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::key);

    private final Map<CacheKey, Map<SearchFacet, Map<String, FixedBitSet>>> bySegment = new ConcurrentHashMap<>();

    private Map<SearchFacet, Map<String, FixedBitSet>> of(LeafReader segment) throws IOException {
        CacheHelper core = segment.getCoreCacheHelper();
        Map<SearchFacet, Map<String, FixedBitSet>> known = bySegment.get(core.getKey());
        if (known != null) {
            return known;
        }
        Map<SearchFacet, Map<String, FixedBitSet>> facets = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : SearchFacet.values()) {
            facets.put(facet, keys(segment, TextFields.filter(facet)));
        }
        bySegment.put(core.getKey(), facets);
        core.addClosedListener(bySegment::remove);
        return facets;
    }

    private static Map<String, FixedBitSet> keys(LeafReader segment, String field) throws IOException {
        Map<String, FixedBitSet> keys = new HashMap<>();
        TermsEnum terms = Terms.getTerms(segment, field).iterator();
        while (terms.next() != null) {
            FixedBitSet documents = new FixedBitSet(segment.maxDoc());
            documents.or(terms.postings(null, PostingsEnum.NONE));
            keys.put(terms.term().utf8ToString(), documents);
        }
        return keys;
    }

    /** Returns how many of the documents carry each key that any of them carries, the most first. */
    List<FacetCount> counts(SearchFacet facet, Found found) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (Found.Segment segment : found.segments()) {
            of(segment.context().reader()).getOrDefault(facet, Map.of()).forEach((key, documents) -> {
                long count = FixedBitSet.intersectionCount(documents, segment.documents());
                if (count > 0) {
                    counts.merge(key, count, Long::sum);
                }
            });
        }
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(MOST_FIRST)
                .limit(Limits.MOST_KEYS_OF_A_FACET)
                .toList();
    }
}
