package vn.campaign111.search.language;

import java.util.List;

/** What a body of Vietnamese text knows of its syllables: how often they occur, how they are written, who follows whom. */
public interface Corpus {

    /** A corpus that knows nothing. */
    Corpus EMPTY = new Corpus() {
        @Override
        public long documents() {
            return 0;
        }

        @Override
        public long syllables() {
            return 0;
        }

        @Override
        public long folded(String folded) {
            return 0;
        }

        @Override
        public long exact(String exact) {
            return 0;
        }

        @Override
        public List<String> spellings(String folded) {
            return List.of();
        }

        @Override
        public long foldedPair(String first, String second) {
            return 0;
        }

        @Override
        public long exactPair(String first, String second) {
            return 0;
        }
    };

    /** Returns how many documents it holds. */
    long documents();

    /** Returns how many syllables it holds in all. */
    long syllables();

    /** Returns how often a folded form occurs. */
    long folded(String folded);

    /** Returns how often an exact form occurs. */
    long exact(String exact);

    /** Returns the exact forms that share a folded one, most frequent first. */
    List<String> spellings(String folded);

    /** Returns how often one folded form directly follows another. */
    long foldedPair(String first, String second);

    /** Returns how often one exact form directly follows another. */
    long exactPair(String first, String second);
}
