package vn.campaign111.search.text;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchDocument;
import vn.campaign111.search.SearchResult.FoundIn;
import vn.campaign111.search.language.Question;
import vn.campaign111.search.language.Reading;
import vn.campaign111.search.language.Slot;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.language.SyllableShape;
import vn.campaign111.search.plan.Plan;
import vn.campaign111.search.plan.TextFields;

/**
 * Marks what matched in title and best passage, on the text as written. A single syllable of a longer question («em»,
 * «bị») is marked only where it stands beside another that it stood beside in the question, or when it is no syllable of
 * Vietnamese (a name, a number); what was typed with marks is not marked where other marks stand.
 */
public final class Highlights {

    private static final int PASSAGE_LENGTH = 180;
    private static final int PASSAGES_WEIGHED = 3;
    private static final int LONGEST_TEXT = 200_000;
    /** What the highlighter puts between the values of a field. */
    static final char BETWEEN_VALUES = '\0';

    private static final List<String> FIELDS = List.of(TextFields.TITLE, TextFields.TEXT, TextFields.FILES);

    private final Plan plan;
    private final List<Slot> slots;
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> ofSynonyms = new HashSet<>();

    public Highlights(Question question, Plan plan) {
        this.plan = plan;
        this.slots = question.telling();
        List<Slot> all = question.slots();
        for (int i = 1; i < all.size(); i++) {
            for (Reading first : all.get(i - 1).readings()) {
                all.get(i).readings().forEach(second -> pair(first.last(), second.first()));
            }
        }
        for (Slot slot : all) {
            for (Reading reading : slot.readings()) {
                for (int i = 1; i < reading.syllables().size(); i++) {
                    pair(reading.syllables().get(i - 1), reading.syllables().get(i));
                }
            }
        }
        for (List<Syllable> synonym : question.synonyms()) {
            synonym.forEach(syllable -> ofSynonyms.add(syllable.exact()));
            for (int i = 1; i < synonym.size(); i++) {
                pair(synonym.get(i - 1), synonym.get(i));
            }
        }
    }

    private void pair(Syllable first, Syllable second) {
        pairs.add(TextFields.pair(first.folded(), second.folded()));
    }

    /** The title and the best passage of one document as HTML, and the file the passage stands in, if any. */
    public record Marked(
            String titleHtml, String passageHtml, @Nullable FoundIn foundIn) {}

    /** A passage as HTML, how well it answers, and which of the field's values it stands in. */
    private record Shown(String html, float score, int value) {
        static final Shown NOTHING = new Shown("", 0, 0);
    }

    /** Tells where a page of a document's files stands. */
    @FunctionalInterface
    public interface Places {

        /**
         * @param document as given to {@link Highlights#of}
         * @param page its place among all pages of the document's files, from 0
         */
        @Nullable
        FoundIn place(int document, int page) throws IOException;
    }

    /** Marks documents of an index that keeps their texts. */
    public List<Marked> of(IndexSearcher searcher, int[] documents, Places places) throws IOException {
        return marked(new Highlighter(searcher, this).highlight(terms(), documents), documents, places);
    }

    /** Marks a document that is kept elsewhere; it is cut into its terms anew. */
    public Marked of(SearchDocument document) throws IOException {
        KeptElsewhere kept = KeptElsewhere.of(document);
        Highlighter highlighter = new Highlighter(kept.searcher(), this) {
            @Override
            protected List<CharSequence[]> loadFieldValues(
                    String[] fields, DocIdSetIterator documents, int cacheCharacters) {
                return List.<CharSequence[]>of(
                        Arrays.stream(fields).map(kept::joined).toArray(CharSequence[]::new));
            }
        };
        int[] only = {0};
        return marked(highlighter.highlight(terms(), only), only, (one, page) -> kept.place(page))
                .getFirst();
    }

    private Query terms() {
        BooleanQuery.Builder terms = new BooleanQuery.Builder();
        for (String syllable : plan.marked()) {
            FIELDS.forEach(field -> terms.add(new TermQuery(new Term(field, syllable)), Occur.SHOULD));
        }
        return terms.build();
    }

    private static List<Marked> marked(Map<String, Object[]> fields, int[] documents, Places places)
            throws IOException {
        List<Marked> marked = new ArrayList<>(documents.length);
        for (int i = 0; i < documents.length; i++) {
            String title = (String) of(fields, TextFields.TITLE, i, "");
            Shown inText = (Shown) of(fields, TextFields.TEXT, i, Shown.NOTHING);
            Shown inFile = (Shown) of(fields, TextFields.FILES, i, Shown.NOTHING);
            marked.add(
                    inFile.score() > inText.score()
                            ? new Marked(title, inFile.html(), places.place(documents[i], inFile.value()))
                            : new Marked(title, inText.html(), null));
        }
        return marked;
    }

    private static Object of(Map<String, Object[]> fields, String field, int document, Object otherwise) {
        return Objects.requireNonNullElse(Objects.requireNonNull(fields.get(field))[document], otherwise);
    }

    private String title(String title, Passage[] passages) {
        return passages.length == 0 ? Html.escaped(title) : html(title, 0, title.length(), passages[0]);
    }

    /** Picks the best passage behind the title, which stands first in the text. */
    private Shown inText(String text, Passage[] passages) {
        return best(text, passages, text.indexOf(BETWEEN_VALUES) + 1);
    }

    private Shown inFiles(String text, Passage[] passages) {
        return best(text, passages, 0);
    }

    private Shown best(String text, Passage[] passages, int from) {
        Passage best = null;
        for (Passage passage : passages) {
            boolean counts = passage.getStartOffset() >= from && passage.getNumMatches() > 0;
            if (counts && (best == null || passage.getScore() > best.getScore())) {
                best = passage;
            }
        }
        if (best == null) {
            return Shown.NOTHING;
        }
        int value = (int) text.substring(0, best.getMatchStarts()[0])
                .chars()
                .filter(c -> c == BETWEEN_VALUES)
                .count();
        return new Shown(
                html(text, firstWord(text, best), best.getEndOffset(), best).strip(), best.getScore(), value);
    }

    /** Passes over what is left of the sentence before, and signs of lists. */
    private static int firstWord(String text, Passage passage) {
        int start = passage.getStartOffset();
        while (start < passage.getEndOffset() && !opensSentence(text.codePointAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean opensSentence(int character) {
        return switch (Character.getType(character)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.START_PUNCTUATION, Character.MATH_SYMBOL -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    /** Words may reach over the ends of what is shown, or over one another; only what is shown is marked, once. */
    private String html(String text, int start, int end, Passage passage) {
        StringBuilder html = new StringBuilder();
        int from = start;
        for (Run run : runs(text, passage)) {
            int marked = Math.max(from, run.start());
            int behind = Math.min(run.end(), end);
            if (marked < behind) {
                html.append(Html.escaped(text.substring(from, marked)))
                        .append("<mark>")
                        .append(Html.escaped(text.substring(marked, behind)))
                        .append("</mark>");
                from = behind;
            }
        }
        return html.append(Html.escaped(text.substring(from, end))).toString();
    }

    /** Syllables that matched one after the other as they were asked, with nothing but space between. */
    private record Run(int start, int end, boolean telling) {}

    private List<Run> runs(String text, Passage passage) {
        List<Run> runs = new ArrayList<>();
        Run open = null;
        String last = "";
        for (int[] place : places(passage)) {
            Syllable written = Syllable.of(text.substring(place[0], place[1]));
            if (!isMeant(written)) {
                continue;
            }
            boolean joins = open != null
                    && text.substring(open.end(), place[0]).isBlank()
                    && pairs.contains(TextFields.pair(last, written.folded()));
            if (open != null && joins) {
                open = new Run(open.start(), place[1], true);
            } else {
                addTelling(runs, open);
                open = new Run(place[0], place[1], tellsAlone(written));
            }
            last = written.folded();
        }
        addTelling(runs, open);
        return runs;
    }

    private static void addTelling(List<Run> runs, @Nullable Run run) {
        if (run != null && run.telling()) {
            runs.add(run);
        }
    }

    private static int[][] places(Passage passage) {
        int[][] places = new int[passage.getNumMatches()][];
        for (int i = 0; i < places.length; i++) {
            places[i] = new int[] {passage.getMatchStarts()[i], passage.getMatchEnds()[i]};
        }
        Arrays.sort(places, (one, other) -> Integer.compare(one[0], other[0]));
        return places;
    }

    private boolean tellsAlone(Syllable written) {
        return slots.size() == 1 || !isSyllable(written);
    }

    private static boolean isSyllable(Syllable written) {
        return SyllableShape.isVietnamese(written.exact());
    }

    private boolean isMeant(Syllable written) {
        if (ofSynonyms.contains(written.exact())) {
            return true;
        }
        for (Slot slot : slots) {
            boolean bare = Syllable.of(slot.typed()).isBare();
            for (Reading reading : slot.readings()) {
                for (Syllable syllable : reading.syllables()) {
                    boolean loose = written.isBare() || (bare && reading.origin() != Reading.Origin.DECODED);
                    if (syllable.folded().equals(written.folded())
                            && (loose || syllable.exact().equals(written.exact()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Lucene's highlighter, reading offsets from the index, told how this product cuts and marks. */
    private static class Highlighter extends UnifiedHighlighter {

        private static final PassageScorer WORTH = new PassageWorth();

        private final Highlights highlights;

        Highlighter(IndexSearcher searcher, Highlights highlights) {
            super(UnifiedHighlighter.builder(searcher, FieldAnalyzer.INSTANCE)
                    .withHandleMultiTermQuery(false)
                    .withHighlightPhrasesStrictly(false)
                    .withWeightMatches(false)
                    .withMaxLength(LONGEST_TEXT));
            this.highlights = highlights;
        }

        Map<String, Object[]> highlight(Query terms, int[] documents) throws IOException {
            int[] passages = FIELDS.stream()
                    .mapToInt(field -> field.equals(TextFields.TITLE) ? 1 : PASSAGES_WEIGHED)
                    .toArray();
            return highlightFieldsAsObjects(FIELDS.toArray(String[]::new), terms, documents, passages);
        }

        @Override
        protected BreakIterator getBreakIterator(String field) {
            if (field.equals(TextFields.TITLE)) {
                return new WholeBreakIterator();
            }
            BreakIterator sentences = LengthGoalBreakIterator.createClosestToLength(
                    BreakIterator.getSentenceInstance(Locale.ROOT), PASSAGE_LENGTH, 0.5f);
            return field.equals(TextFields.FILES) ? new SplittingBreakIterator(sentences, BETWEEN_VALUES) : sentences;
        }

        @Override
        protected PassageScorer getScorer(String field) {
            return WORTH;
        }

        @Override
        protected PassageFormatter getFormatter(String field) {
            return new PassageFormatter() {
                @Override
                public Object format(Passage[] passages, String content) {
                    return switch (field) {
                        case TextFields.TITLE -> highlights.title(content, passages);
                        case TextFields.TEXT -> highlights.inText(content, passages);
                        default -> highlights.inFiles(content, passages);
                    };
                }
            };
        }
    }
}
