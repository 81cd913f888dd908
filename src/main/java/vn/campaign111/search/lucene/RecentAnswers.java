package vn.campaign111.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchResult;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.language.Corpus;
import vn.campaign111.search.language.Synonyms;

/**
 * What was answered from one state of the index within the last second: when a class is told to look for the same thing,
 * one pupil's answer serves all. Nothing older serves, because what is visible depends on the moment; and nothing is kept
 * longer, because of what people type when they are afraid.
 */
final class RecentAnswers {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int MOST = 500;

    private final Cache<Asked, Answered> answers =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    /** All that an answer depends on besides the state of the index and the moment. */
    private record Asked(SearchRequest request, Synonyms synonyms, Corpus corpus) {}

    private record Answered(SearchResult result, Instant at) {

        boolean holdsAt(Instant moment) {
            return !moment.isBefore(at) && moment.isBefore(at.plus(LONGEST));
        }
    }

    /** Works out an answer. */
    @FunctionalInterface
    interface Finding {
        SearchResult find() throws IOException;
    }

    /** Returns the answer somebody just got, or finds one; an answer that was cut short serves nobody else. */
    SearchResult get(SearchRequest request, Synonyms synonyms, Corpus corpus, Finding finding) throws IOException {
        Instant at = request.scope().at();
        Asked asked = new Asked(timeless(request), synonyms, corpus);
        Answered answered = answers.getIfPresent(asked);
        if (answered != null && answered.holdsAt(at)) {
            return answered.result();
        }
        SearchResult result = finding.find();
        if (!result.truncated()) {
            answers.put(asked, new Answered(result, at));
        }
        return result;
    }

    private static SearchRequest timeless(SearchRequest request) {
        return new SearchRequest(
                request.text(),
                request.locale(),
                request.filters(),
                request.sort(),
                request.from(),
                request.size(),
                new SearchScope(request.scope().visibilities(), Instant.EPOCH),
                request.guidance());
    }
}
