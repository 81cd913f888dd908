package vn.campaign111.search.plan;

import vn.campaign111.search.language.Corpus;

/** How much a word or a pair of words tells of a document, by how seldom it stands in others. */
final class Rarity {

    /** Of what stands nowhere. */
    private static final double RAREST = 0.5;

    private Rarity() {}

    /** Returns the natural logarithm of one and documents for each occurrence, 0 or more. */
    static double of(long count, Corpus corpus) {
        return Math.log1p(corpus.documents() / Math.max(RAREST, (double) count));
    }
}
