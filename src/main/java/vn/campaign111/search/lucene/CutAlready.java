package vn.campaign111.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import vn.campaign111.search.plan.TextFields;

/** Cuts nothing: each text comes as {@link vn.campaign111.search.text.CutText}. Says only how far two texts stand apart. */
final class CutAlready extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        throw new UnsupportedOperationException("the text of " + fieldName + " was to be cut before");
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return TextFields.GAP;
    }
}
