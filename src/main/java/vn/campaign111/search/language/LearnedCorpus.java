package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from an index's own documents. It guesses spellings, it never answers what exists. Nothing changes it
 * once it is learned.
 */
public final class LearnedCorpus implements Corpus {

    private long documents;
    private long syllables;
    private final Map<String, Word> exact = new HashMap<>();
    private final Map<String, Group> folded = new HashMap<>();
    private final PairCounts exactPairs;
    private final PairCounts foldedPairs;

    /** An exact form. */
    private static final class Word {
        private final int number;
        private final String exact;
        private final Group group;
        private long count;

        Word(int number, String exact, Group group) {
            this.number = number;
            this.exact = exact;
            this.group = group;
        }

        String exact() {
            return exact;
        }

        long count() {
            return count;
        }
    }

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

    private LearnedCorpus(PairCounts exactPairs, PairCounts foldedPairs) {
        this.exactPairs = exactPairs;
        this.foldedPairs = foldedPairs;
    }

    /** Begins to learn, knowing nothing. */
    public static Lesson lesson() {
        return new Lesson(new LearnedCorpus(new PairCounts(), new PairCounts()));
    }

    /** Begins to learn what is new besides; this corpus stays as it is. */
    public Lesson furtherLesson() {
        LearnedCorpus further = new LearnedCorpus(exactPairs.copy(), foldedPairs.copy());
        further.documents = documents;
        further.syllables = syllables;
        folded.forEach((form, group) -> further.folded.put(form, new Group(group.number)));
        exact.values().stream()
                .sorted(Comparator.comparingInt(word -> word.number))
                .forEach(known -> {
                    Word word = further.word(known.exact);
                    word.count = known.count;
                    word.group.count += known.count;
                });
        return new Lesson(further);
    }

    private Word word(String form) {
        Word known = exact.get(form);
        if (known != null) {
            return known;
        }
        Group group = folded.computeIfAbsent(Syllable.foldedOf(form), key -> new Group(folded.size()));
        Word word = new Word(exact.size(), form, group);
        exact.put(form, word);
        group.words.add(word);
        return word;
    }

    /** Learning under way, by one thread. */
    public static final class Lesson {

        private final LearnedCorpus corpus;

        private Lesson(LearnedCorpus corpus) {
            this.corpus = corpus;
        }

        /** Notes that there are so many more documents. */
        public void documents(long count) {
            corpus.documents += count;
        }

        /** Notes that an exact form occurs so often. */
        public void word(String form, long count) {
            Word word = corpus.word(form);
            word.count += count;
            word.group.count += count;
            corpus.syllables += count;
        }

        /** Notes that one exact form directly follows another so often; both are noted as words before. */
        public void pair(String first, String second, long count) {
            Word one = corpus.exact.get(first);
            Word other = corpus.exact.get(second);
            if (one != null && other != null) {
                corpus.exactPairs.add(one.number, other.number, count);
                corpus.foldedPairs.add(one.group.number, other.group.number, count);
            }
        }

        /** Ends the lesson. */
        public LearnedCorpus learned() {
            for (Group group : corpus.folded.values()) {
                group.words.sort(Comparator.comparingLong(Word::count).reversed());
                group.spellings = group.words.stream().map(Word::exact).toList();
            }
            return corpus;
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
        return one == null || other == null ? 0 : exactPairs.count(one.number, other.number);
    }
}
