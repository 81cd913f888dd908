package vn.campaign111.search.text;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import vn.campaign111.search.plan.TextFields;
import vn.campaign111.search.plan.TextFields.Form;

/** Cuts the text of each field into its terms. One instance serves everything, on every thread. */
public final class FieldAnalyzer extends DelegatingAnalyzerWrapper {

    public static final FieldAnalyzer INSTANCE = new FieldAnalyzer();

    /** Keeps phrases and pairs from reaching out of the title into the summary, or out of the summary into the body. */
    private static final int GAP = 100;

    private static final int LONGEST_PREFIX = 12;

    private final Map<Form, Analyzer> byForm = new EnumMap<>(Form.class);

    private FieldAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
        for (Form form : Form.values()) {
            byForm.put(form, new FormAnalyzer(form));
        }
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
        return byForm.getOrDefault(
                TextFields.form(fieldName), byForm.values().iterator().next());
    }

    private static final class FormAnalyzer extends Analyzer {

        private final Form form;

        FormAnalyzer(Form form) {
            this.form = form;
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            StandardTokenizer tokenizer = new StandardTokenizer();
            boolean exact = form == Form.EXACT || form == Form.EXACT_PAIRS;
            TokenStream syllables = new SyllableFilter(tokenizer, exact);
            return new TokenStreamComponents(
                    tokenizer,
                    switch (form) {
                        case FOLDED, EXACT -> syllables;
                        case PAIRS, EXACT_PAIRS -> new PairFilter(syllables);
                        case PREFIXES -> new EdgeNGramTokenFilter(syllables, 1, LONGEST_PREFIX, true);
                    });
        }

        @Override
        public int getPositionIncrementGap(String fieldName) {
            return GAP;
        }
    }
}
