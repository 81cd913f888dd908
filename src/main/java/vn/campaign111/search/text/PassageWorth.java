package vn.campaign111.search.text;

import java.util.Arrays;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;

/** Weighs passages as Lucene does, without the hash table of 32 kB that Lucene makes for each of them. */
final class PassageWorth extends PassageScorer {

    @Override
    public float score(Passage passage, int contentLength) {
        BytesRef[] terms = passage.getMatchTerms();
        int[] inDocument = passage.getMatchTermFreqsInDoc();
        int matches = passage.getNumMatches();
        float score = 0;
        for (int i = 0; i < matches; i++) {
            BytesRef term = terms[i];
            boolean counted = Arrays.stream(terms, 0, i).anyMatch(term::equals);
            if (!counted) {
                int here = (int)
                        Arrays.stream(terms, i, matches).filter(term::equals).count();
                score += tf(here, passage.getLength()) * weight(contentLength, inDocument[i]);
            }
        }
        return score * norm(passage.getStartOffset());
    }
}
