package vn.campaign111.search.plan;

import java.util.ArrayList;
import java.util.List;

/** A part of a query. Immutable; scores are BM25 of the terms, summed up unless a clause says otherwise. */
public sealed interface Clause {

    /** Matches every document. */
    record Everything() implements Clause {}

    /** Matches documents whose field holds the term. */
    record Term(String field, String text) implements Clause {}

    /** Matches documents whose field holds the terms one directly after the other. */
    record Phrase(String field, List<String> terms) implements Clause {
        public Phrase {
            terms = List.copyOf(terms);
        }
    }

    /** Matches what all of {@code required} match and none of {@code excluded}; scores nothing. */
    record Within(List<Clause> required, List<Clause> excluded) implements Clause {
        public Within {
            required = List.copyOf(required);
            excluded = List.copyOf(excluded);
        }
    }

    /** Matches what at least {@code least} of the clauses match; the scores of all that match add up. */
    record AnyOf(List<Clause> clauses, int least) implements Clause {
        public AnyOf {
            clauses = List.copyOf(clauses);
        }

        /** Tells whether one match is enough, so that it is no more than a sum. */
        public boolean isSum() {
            return least <= 1;
        }
    }

    /** Matches documents in which the weights of the parts that match come to {@code least} or more; scores nothing. */
    record Enough(List<Part> parts, int least) implements Clause {
        public Enough {
            parts = List.copyOf(parts);
        }

        /**
         * What counts when it matches.
         *
         * @param weight 1 or more
         */
        public record Part(Clause clause, int weight) {}
    }

    /** Matches what all of the clauses match; their scores add up. */
    record AllOf(List<Clause> clauses) implements Clause {
        public AllOf {
            clauses = List.copyOf(clauses);
        }
    }

    /** Matches what any of the clauses match; only the best score counts. */
    record Best(List<Clause> clauses) implements Clause {
        public Best {
            clauses = List.copyOf(clauses);
        }
    }

    /** Counts a clause so many times, 0 or more. */
    record Weighted(Clause clause, double weight) implements Clause {}

    /** Matches what the clause matches; scores exactly so much. */
    record Flat(Clause clause, double score) implements Clause {}

    /** Matches every document; scores up to so much, half of it when it was issued {@code halfLifeDays} ago. */
    record Recent(double score, int halfLifeDays) implements Clause {}

    /** Returns a clause that matches what any of the clauses match, scores added up, without needless nesting. */
    static Clause anyOf(List<Clause> clauses) {
        List<Clause> flat = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            if (clause instanceof AnyOf any && any.isSum()) {
                flat.addAll(any.clauses());
            } else {
                flat.add(clause);
            }
        }
        return flat.size() == 1 ? flat.getFirst() : new AnyOf(flat, 1);
    }

    /** Returns the best of the clauses, at least one. */
    static Clause best(List<Clause> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : new Best(clauses);
    }

    /** Returns the clause counted so many times; of a sum, each part is counted so many times, without needless nesting. */
    static Clause weighted(Clause clause, double weight) {
        if (weight == 1) {
            return clause;
        }
        if (clause instanceof Weighted inner) {
            return weighted(inner.clause(), inner.weight() * weight);
        }
        return clause instanceof AnyOf sum && sum.isSum()
                ? new AnyOf(
                        sum.clauses().stream()
                                .map(part -> weighted(part, weight))
                                .toList(),
                        1)
                : new Weighted(clause, weight);
    }
}
