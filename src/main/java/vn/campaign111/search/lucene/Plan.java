package vn.campaign111.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.campaign111.search.language.Question;
import vn.campaign111.search.language.Reading;
import vn.campaign111.search.language.Slot;
import vn.campaign111.search.language.Syllable;

/**
 * Turns a question into two queries: {@link #matching}, which says what belongs to the answer, and {@link #ranking},
 * which says in what order. Ranking is a sum of optional terms with measured weights; requiring every word ruins
 * results, requiring a share of them only keeps the tail out.
 */
final class Plan {

    private static final double EXACT = 1.5;
    private static final double PAIR = 0.5;
    private static final double EXACT_PAIR = 0.5;
    private static final double TITLE = 0.4;
    private static final double SUMMARY = 0.2;
    private static final double SHARE_REQUIRED = 0.3;
    private static final int MOST_READINGS = 3;

    private final Question question;

    Plan(Question question) {
        this.question = question;
    }

    /**
     * Returns what belongs to the answer: a share of the words, every phrase, nothing excluded.
     *
     * @param lenient for when that finds nothing: any of the words, and phrases only when all of it was quoted
     */
    Query matching(boolean lenient) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Slot> telling = question.telling();
        if (telling.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        } else {
            query.add(share(telling, lenient), Occur.FILTER);
        }
        if (!lenient || question.isAllQuoted()) {
            question.phrases().forEach(phrase -> query.add(phrase(phrase), Occur.FILTER));
        }
        question.excluded().forEach(word -> query.add(word(word), Occur.MUST_NOT));
        return query.build();
    }

    /** Returns what orders the answer; matches more than the answer, so filter it. */
    Query ranking() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Slot slot : question.telling()) {
            add(query, alternatives(slot.readings(), Plan::inText));
            add(query, boosted(inField(IndexFields.TITLE, slot.best(), true), TITLE));
            add(query, boosted(inField(IndexFields.SUMMARY, slot.best(), false), SUMMARY));
        }
        pairs(query);
        return query.build();
    }

    /** Returns the terms whose places are worth marking, in a field. */
    List<Query> marked(String field) {
        List<Query> terms = new ArrayList<>();
        for (Slot slot : question.telling()) {
            slot.readings()
                    .forEach(reading ->
                            reading.syllables().forEach(syllable -> terms.add(term(field, syllable.folded()))));
        }
        return terms;
    }

    /** Returns the words that were not typed so but guessed, exactly as they would be shown. */
    static List<Query> guessedWords(Question question) {
        return question.slots().stream()
                .map(Slot::best)
                .filter(reading -> reading.origin() != Reading.Origin.TYPED)
                .flatMap(reading -> reading.syllables().stream())
                .map(syllable -> term(IndexFields.exact(IndexFields.TEXT), syllable.exact()))
                .distinct()
                .toList();
    }

    private static Query share(List<Slot> telling, boolean lenient) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        telling.stream().map(Plan::anyReading).distinct().forEach(slot -> query.add(slot, Occur.SHOULD));
        int words = query.build().clauses().size();
        int share = (int) Math.ceil(words * SHARE_REQUIRED);
        return query.setMinimumNumberShouldMatch(lenient ? 1 : Math.min(words, Math.max(2, share)))
                .build();
    }

    private static Query anyReading(Slot slot) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Reading reading : first(slot.readings())) {
            if (reading.syllables().size() == 1) {
                query.add(term(IndexFields.TEXT, reading.first().folded()), Occur.SHOULD);
                continue;
            }
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            reading.syllables().forEach(syllable -> all.add(term(IndexFields.TEXT, syllable.folded()), Occur.MUST));
            query.add(all.build(), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query phrase(List<Syllable> syllables) {
        boolean marked = syllables.stream().anyMatch(syllable -> !syllable.isBare());
        String field = marked ? IndexFields.exact(IndexFields.TEXT) : IndexFields.TEXT;
        String[] terms = syllables.stream()
                .map(marked ? Syllable::exact : Syllable::folded)
                .toArray(String[]::new);
        return new PhraseQuery(field, terms);
    }

    private static Query word(Syllable syllable) {
        return syllable.isBare()
                ? term(IndexFields.TEXT, syllable.folded())
                : term(IndexFields.exact(IndexFields.TEXT), syllable.exact());
    }

    private static Query inText(Reading reading) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Syllable syllable : reading.syllables()) {
            query.add(boosted(term(IndexFields.TEXT, syllable.folded()), reading.weight()), Occur.SHOULD);
            exact(query, IndexFields.TEXT, syllable, reading);
        }
        for (int i = 1; i < reading.syllables().size(); i++) {
            pair(
                    query,
                    reading,
                    reading.syllables().get(i - 1),
                    reading,
                    reading.syllables().get(i));
        }
        return query.build();
    }

    private static Query inField(String field, Reading reading, boolean folded) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Syllable syllable : reading.syllables()) {
            if (folded) {
                query.add(boosted(term(field, syllable.folded()), reading.weight()), Occur.SHOULD);
            }
            exact(query, field, syllable, reading);
        }
        return query.build();
    }

    private static void exact(BooleanQuery.Builder query, String field, Syllable syllable, Reading reading) {
        if (reading.exactWeight() > 0) {
            Query term = term(IndexFields.exact(field), syllable.exact());
            query.add(boosted(term, EXACT * reading.weight() * reading.exactWeight()), Occur.SHOULD);
        }
    }

    /** Adds the pairs of neighbouring words, unless both are words of asking. */
    private void pairs(BooleanQuery.Builder query) {
        List<Slot> slots = question.slots();
        for (int i = 1; i < slots.size(); i++) {
            Slot first = slots.get(i - 1);
            Slot second = slots.get(i);
            if (first.asked() && second.asked()) {
                continue;
            }
            List<Query> inText = new ArrayList<>();
            for (Reading one : first(first.readings())) {
                for (Reading other : first(second.readings())) {
                    BooleanQuery.Builder pair = new BooleanQuery.Builder();
                    pair(pair, one, one.last(), other, other.first());
                    inText.add(pair.build());
                }
            }
            add(query, best(inText));
            String folded = PairFilter.pair(
                    first.best().last().folded(), second.best().first().folded());
            add(query, boosted(term(IndexFields.pairs(IndexFields.TITLE), folded), TITLE));
            add(query, boosted(term(IndexFields.pairs(IndexFields.SUMMARY), folded), SUMMARY));
        }
    }

    private static void pair(BooleanQuery.Builder query, Reading one, Syllable first, Reading other, Syllable second) {
        double weight = one.weight() * other.weight();
        Query folded = term(IndexFields.pairs(IndexFields.TEXT), PairFilter.pair(first.folded(), second.folded()));
        Query exact = term(IndexFields.exactPairs(IndexFields.TEXT), PairFilter.pair(first.exact(), second.exact()));
        query.add(boosted(folded, PAIR * weight), Occur.SHOULD);
        query.add(boosted(exact, EXACT_PAIR * weight * one.exactWeight() * other.exactWeight()), Occur.SHOULD);
    }

    private static Query alternatives(List<Reading> readings, Function<Reading, Query> query) {
        return best(first(readings).stream().map(query).toList());
    }

    private static Query best(List<Query> queries) {
        return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
    }

    private static List<Reading> first(List<Reading> readings) {
        return readings.subList(0, Math.min(MOST_READINGS, readings.size()));
    }

    private static void add(BooleanQuery.Builder query, Query clause) {
        if (clause instanceof BooleanQuery optional && optional.getMinimumNumberShouldMatch() == 0) {
            optional.clauses().forEach(query::add);
            return;
        }
        query.add(clause, Occur.SHOULD);
    }

    private static Query boosted(Query query, double weight) {
        return weight == 1 ? query : new BoostQuery(query, (float) weight);
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
