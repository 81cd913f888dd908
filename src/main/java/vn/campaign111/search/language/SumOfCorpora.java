package vn.campaign111.search.language;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Two corpora read as one; its documents are those of the first. */
record SumOfCorpora(Corpus first, Corpus second) implements Corpus {

    @Override
    public long documents() {
        return first.documents();
    }

    @Override
    public long syllables() {
        return first.syllables() + second.syllables();
    }

    @Override
    public long folded(String folded) {
        return first.folded(folded) + second.folded(folded);
    }

    @Override
    public long exact(String exact) {
        return first.exact(exact) + second.exact(exact);
    }

    @Override
    public List<String> spellings(String folded) {
        return Stream.concat(first.spellings(folded).stream(), second.spellings(folded).stream())
                .distinct()
                .sorted(Comparator.comparingLong(this::exact).reversed())
                .toList();
    }

    @Override
    public long foldedPair(String before, String behind) {
        return first.foldedPair(before, behind) + second.foldedPair(before, behind);
    }

    @Override
    public long exactPair(String before, String behind) {
        return first.exactPair(before, behind) + second.exactPair(before, behind);
    }
}
