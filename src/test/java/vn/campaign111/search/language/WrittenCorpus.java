package vn.campaign111.search.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A corpus of a few sentences, for tests. */
final class WrittenCorpus implements Corpus {

    private final Map<String, Long> exact = new HashMap<>();
    private final Map<String, Long> folded = new HashMap<>();
    private final Map<String, Long> exactPairs = new HashMap<>();
    private final Map<String, Long> foldedPairs = new HashMap<>();
    private long syllables;

    WrittenCorpus(String... sentences) {
        for (String sentence : sentences) {
            Syllable before = null;
            for (String word : sentence.split("[\\s,.?]+", -1)) {
                Syllable here = Syllable.of(word);
                syllables++;
                exact.merge(here.exact(), 1L, Long::sum);
                folded.merge(here.folded(), 1L, Long::sum);
                if (before != null) {
                    exactPairs.merge(before.exact() + " " + here.exact(), 1L, Long::sum);
                    foldedPairs.merge(before.folded() + " " + here.folded(), 1L, Long::sum);
                }
                before = here;
            }
        }
    }

    @Override
    public long documents() {
        return 1_000;
    }

    @Override
    public long syllables() {
        return syllables;
    }

    @Override
    public long folded(String form) {
        return folded.getOrDefault(form, 0L);
    }

    @Override
    public long exact(String form) {
        return exact.getOrDefault(form, 0L);
    }

    @Override
    public List<String> spellings(String form) {
        return exact.keySet().stream()
                .filter(one -> Syllable.foldedOf(one).equals(form))
                .sorted(Comparator.comparingLong((String one) -> exact.getOrDefault(one, 0L))
                        .reversed())
                .toList();
    }

    @Override
    public long foldedPair(String first, String second) {
        return foldedPairs.getOrDefault(first + " " + second, 0L);
    }

    @Override
    public long exactPair(String first, String second) {
        return exactPairs.getOrDefault(first + " " + second, 0L);
    }
}
