package vn.campaign111.search.language;

import vn.campaign111.search.SearchScope;

/**
 * What is known of the language to whom: to everybody from what everybody may see, else how a question is understood
 * would tell which words stand in what is hidden; to partners and officers from everything.
 */
public record Corpora(Corpus everybodys, Corpus whole) {

    public static final Corpora EMPTY = new Corpora(Corpus.EMPTY, Corpus.EMPTY);

    /** Returns what a question within the scope is understood by. */
    public Corpus of(SearchScope scope) {
        return scope.isEverybodys() ? everybodys : whole;
    }
}
