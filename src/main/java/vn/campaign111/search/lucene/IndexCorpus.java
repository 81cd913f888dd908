package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.language.Corpus;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.plan.TextFields;

/**
 * What the index itself knows of the language, as of one reader. Immutable once learned. It holds words of every
 * document, visible or not: it guesses spellings, it never answers what exists.
 */
final class IndexCorpus implements Corpus {

    private static final List<String> LEARNED_FROM = List.of(TextFields.TEXT, TextFields.FILES);

    private final long documents;
    private long syllables;
    private final Map<String, Word> exact = new HashMap<>();
    private final Map<String, Group> folded = new HashMap<>();
    private final PairCounts exactPairs = new PairCounts();
    private final PairCounts foldedPairs = new PairCounts();

    /** An exact form. */
    private record Word(int number, String exact, long count, Group group) {}

    /** The exact forms that share a folded one. */
    private static final class Group {
        private final int number;
        private final List<Word> words = new ArrayList<>(2);
        private List<String> spellings = List.of();
        private long count;

        Group(int number) {
            this.number = number;
        }
    }

    private IndexCorpus(long documents) {
        this.documents = documents;
    }

    /** Reads the words and pairs of a reader; takes some hundred milliseconds for a million pairs. */
    static Corpus learn(IndexReader reader) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (String field : LEARNED_FROM) {
            eachTerm(reader, TextFields.exact(field), (form, count) -> counts.merge(form, count, Long::sum));
        }
        IndexCorpus corpus = new IndexCorpus(reader.numDocs());
        counts.forEach(corpus::learnWord);
        corpus.sortSpellings();
        for (String field : LEARNED_FROM) {
            eachTerm(reader, TextFields.exactPairs(field), corpus::learnPair);
        }
        return corpus;
    }

    /** Takes a term and how often it occurs. */
    @FunctionalInterface
    private interface Counted {
        void term(String term, long count);
    }

    private static void eachTerm(IndexReader reader, String field, Counted counted) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            counted.term(term.utf8ToString(), each.totalTermFreq());
        }
    }

    private void learnWord(String form, long count) {
        Group group = folded.computeIfAbsent(Syllable.foldedOf(form), key -> new Group(folded.size()));
        Word word = new Word(exact.size(), form, count, group);
        exact.put(form, word);
        group.words.add(word);
        group.count += count;
        syllables += count;
    }

    private void sortSpellings() {
        for (Group group : folded.values()) {
            group.words.sort(Comparator.comparingLong(Word::count).reversed());
            group.spellings = group.words.stream().map(Word::exact).toList();
        }
    }

    private void learnPair(String pair, long count) {
        int between = TextFields.endOfFirst(pair);
        Word first = exact.get(pair.substring(0, between));
        Word second = exact.get(pair.substring(between + 1));
        if (first != null && second != null) {
            exactPairs.add(first.number(), second.number(), count);
            foldedPairs.add(first.group().number, second.group().number, count);
        }
    }

    @Override
    public long documents() {
        return documents;
    }

    @Override
    public long syllables() {
        return syllables;
    }

    @Override
    public long folded(String form) {
        Group group = folded.get(form);
        return group == null ? 0 : group.count;
    }

    @Override
    public long exact(String form) {
        Word word = exact.get(form);
        return word == null ? 0 : word.count();
    }

    @Override
    public List<String> spellings(String form) {
        Group group = folded.get(form);
        return group == null ? List.of() : group.spellings;
    }

    @Override
    public long foldedPair(String first, String second) {
        @Nullable Group one = folded.get(first);
        @Nullable Group other = folded.get(second);
        return one == null || other == null ? 0 : foldedPairs.count(one.number, other.number);
    }

    @Override
    public long exactPair(String first, String second) {
        @Nullable Word one = exact.get(first);
        @Nullable Word other = exact.get(second);
        return one == null || other == null ? 0 : exactPairs.count(one.number(), other.number());
    }
}
