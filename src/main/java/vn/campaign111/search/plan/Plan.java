package vn.campaign111.search.plan;

import static vn.campaign111.search.plan.Clause.weighted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest.Guidance;
import vn.campaign111.search.language.Corpus;
import vn.campaign111.search.language.Question;
import vn.campaign111.search.language.Reading;
import vn.campaign111.search.language.Slot;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.plan.Clause.AllOf;
import vn.campaign111.search.plan.Clause.AnyOf;
import vn.campaign111.search.plan.Clause.Everything;
import vn.campaign111.search.plan.Clause.Flat;
import vn.campaign111.search.plan.Clause.Phrase;
import vn.campaign111.search.plan.Clause.Recent;
import vn.campaign111.search.plan.Clause.Term;
import vn.campaign111.search.plan.Clause.Within;

/**
 * Turns a question into two clauses: {@link #matching}, which says what belongs to the answer, and {@link #ranking},
 * which says in what order. Ranking is a sum of optional terms with measured weights; requiring every word ruins
 * results, requiring a share of them only keeps the tail out.
 */
public final class Plan {

    private static final double EXACT = 1.5;
    private static final double PAIR = 0.5;
    private static final double EXACT_PAIR = 0.5;
    private static final double TITLE = 0.4;
    private static final double SUMMARY = 0.2;
    private static final double FILES = 0.3;
    private static final double SYNONYM = 0.8;
    private static final double PREFERRED = 2;
    /** Who names a kind of product wants that kind. */
    private static final double OF_KIND = 4;

    private static final double RECENT = 4;
    private static final int RECENT_DAYS = 180;
    /**
     * Above any sum of terms: what lifts the last promoted document above what was found, each promoted one above the
     * next, and what is written for whoever is in distress above them all. No more than that, or scores would be too
     * large to tell good matches from better ones.
     */
    private static final double STEP = 10_000;

    /** How much of {@link FullScore} the best of an answer must come to, or the answer has nothing to do with the question. */
    private static final double ANSWERING_SHARE = 0.3;
    /** Who uses more words tells a story, of which no document holds the whole. */
    private static final int MOST_WORDS_ANSWERED = 10;

    private static final double SHARE_REQUIRED = 0.3;
    private static final int MOST_READINGS = 3;

    /** How much of what is written for a distress stands above the rest: more would hide what the words ask for. */
    public static final int MOST_HELPING = 3;

    private final Question question;
    private final Guidance guidance;
    private final Corpus corpus;
    /** Each matches some of what stands above the rest for whoever is in distress. */
    private final List<Clause> helping;

    /**
     * Puts all that is written for whoever is in such distress above the rest, see {@link #helpingOnly}.
     *
     * @param corpus of the documents it is asked of
     */
    public Plan(Question question, Guidance guidance, Corpus corpus) {
        this(
                question,
                guidance,
                corpus,
                guidance.distress() == null ? List.of() : List.of(writtenFor(guidance.distress())));
    }

    private Plan(Question question, Guidance guidance, Corpus corpus, List<Clause> helping) {
        this.question = question;
        this.corpus = corpus;
        this.guidance = guidance;
        this.helping = helping;
    }

    /** Returns what is written for somebody in such distress. */
    public static Clause writtenFor(String distress) {
        return new Term(DocumentFields.HELPS_WITH, distress);
    }

    /** Returns the same plan that puts only these documents above the rest, the best of {@link #written}. */
    public Plan helpingOnly(List<String> ids) {
        return new Plan(
                question,
                guidance,
                corpus,
                ids.stream().<Clause>map(id -> new Term(DocumentFields.ID, id)).toList());
    }

    /** Returns what this plan puts above the rest for whoever is in distress; nothing when nobody is. */
    public Optional<Clause> written() {
        return helping.isEmpty() ? Optional.empty() : Optional.of(Clause.anyOf(helping));
    }

    /**
     * Returns what belongs to the answer: a share of the words or a synonym, every phrase, nothing excluded; and what is
     * promoted or written for whoever is in such distress.
     *
     * @param lenient for when that finds nothing: any of the words, and phrases only when all of it was quoted
     */
    public Clause matching(boolean lenient) {
        Clause asked = asked(lenient);
        if (!isGuided()) {
            return asked;
        }
        List<Clause> any = new ArrayList<>(guides());
        any.add(asked);
        return new AnyOf(any, 1);
    }

    /** Returns what belongs to the answer whatever the words are. */
    private List<Clause> guides() {
        List<Clause> guides = new ArrayList<>();
        guidance.promoted().forEach(id -> guides.add(new Term(DocumentFields.ID, id)));
        guides.addAll(helping);
        return guides;
    }

    /** Tells whether anything belongs to the answer whatever the words are. */
    public boolean isGuided() {
        return !guidance.promoted().isEmpty() || !helping.isEmpty();
    }

    /**
     * Returns what the words alone ask for.
     *
     * @param lenient see {@link #matching}
     */
    public Clause asked(boolean lenient) {
        List<Clause> required = new ArrayList<>();
        List<Slot> telling = question.telling();
        required.add(telling.isEmpty() ? new Everything() : words(telling, lenient));
        if (!lenient || question.isAllQuoted()) {
            question.phrases().forEach(phrase -> required.add(quoted(phrase)));
        }
        return new Within(
                required, question.excluded().stream().map(Plan::quoted).toList());
    }

    /**
     * Returns what of the answer matches closely, see {@link Closeness}: what comes first in any order but that of
     * {@link #ranking}. It holds also what is promoted or written for whoever is in such distress. It matches more than the
     * answer, so filter it.
     */
    public Clause closely() {
        List<Clause> any = new ArrayList<>(guides());
        any.add(Closeness.of(question, corpus));
        return Clause.anyOf(any);
    }

    /** Returns what orders the answer; matches more than the answer, so filter it. */
    public Clause ranking() {
        List<Clause> sum = new ArrayList<>();
        guide(sum);
        for (Slot slot : question.telling()) {
            sum.add(said(slot));
            sum.add(weighted(inField(TextFields.TITLE, slot.best(), true), TITLE));
            sum.add(weighted(inField(TextFields.SUMMARY, slot.best(), false), SUMMARY));
            sum.add(weighted(inField(TextFields.FILES, slot.best(), true), FILES));
        }
        pairs(sum);
        for (List<Syllable> synonym : question.synonyms()) {
            sum.add(weighted(synonym(synonym), SYNONYM));
            sum.add(weighted(phrase(TextFields.TITLE, synonym), SYNONYM * TITLE));
        }
        return Clause.anyOf(sum);
    }

    /**
     * Tells whether an answer says enough of what is asked for anything in it to be close: words that stand scattered over
     * a long text, or of which the marks differ, come to a small part of what {@link #ranking} could bring.
     *
     * @param best the score of its best hit under {@link #ranking}, 0 when there is none
     */
    public boolean isAnsweredBy(double best) {
        FullScore full = new FullScore(question, corpus);
        List<Clause> said = new ArrayList<>();
        question.telling().forEach(slot -> said.add(alternatives(standing(slot.readings()), Plan::inText)));
        pairs(said);
        double whole = said.stream().mapToDouble(full::of).sum();
        double asked = Math.min(
                1, MOST_WORDS_ANSWERED / (double) Math.max(1, question.slots().size()));
        return best >= ANSWERING_SHARE * asked * whole;
    }

    /** Returns the readings whose words stand somewhere: who mistypes a word asks for no rare one. All when none does. */
    private List<Reading> standing(List<Reading> readings) {
        List<Reading> standing = readings.stream()
                .filter(reading ->
                        reading.syllables().stream().allMatch(syllable -> corpus.folded(syllable.folded()) > 0))
                .toList();
        return standing.isEmpty() ? readings : standing;
    }

    /** Returns the words that were not typed so but guessed, exactly as they would be shown. */
    public static List<Clause> guessedWords(Question question) {
        return question.slots().stream()
                .map(Slot::best)
                .filter(reading -> reading.origin() != Reading.Origin.TYPED)
                .flatMap(reading -> reading.syllables().stream())
                .map(syllable -> new Term(TextFields.exact(TextFields.TEXT), syllable.exact()))
                .distinct()
                .map(Clause.class::cast)
                .toList();
    }

    /** Stands first: a server that takes only so many terms leaves out the last. */
    private void guide(List<Clause> sum) {
        guidance.preferred()
                .forEach((facet, keys) -> keys.forEach(key -> sum.add(new Flat(
                        new Term(TextFields.filter(facet), key), facet == SearchFacet.KIND ? OF_KIND : PREFERRED))));
        if (question.wantsNew()) {
            sum.add(new Recent(RECENT, RECENT_DAYS));
        }
        List<String> promoted = guidance.promoted();
        helping.forEach(written -> sum.add(new Flat(written, STEP * (promoted.size() + 1))));
        for (int i = 0; i < promoted.size(); i++) {
            sum.add(new Flat(new Term(DocumentFields.ID, promoted.get(i)), STEP * (promoted.size() - i)));
        }
    }

    private Clause words(List<Slot> telling, boolean lenient) {
        List<Clause> words = telling.stream()
                .map(slot -> anyReading(slot, lenient))
                .distinct()
                .toList();
        int share = (int) Math.ceil(words.size() * SHARE_REQUIRED);
        int least = lenient ? 1 : Math.min(words.size(), Math.max(2, share));
        Clause asked = new AnyOf(words, least);
        if (question.synonyms().isEmpty()) {
            return asked;
        }
        List<Clause> any = new ArrayList<>(List.of(asked));
        question.synonyms().forEach(synonym -> any.add(synonym(synonym)));
        return new AnyOf(any, 1);
    }

    /** Returns what holds a word in any way to understand it, whatever its marks. */
    static Clause anyReading(Slot slot, boolean lenient) {
        List<Clause> any = new ArrayList<>();
        for (Reading reading : first(slot.readings())) {
            for (String field : List.of(TextFields.TEXT, TextFields.FILES)) {
                List<Clause> all = reading.syllables().stream()
                        .map(syllable -> term(field, syllable.folded()))
                        .toList();
                any.add(all.size() == 1 ? all.getFirst() : lenient ? new AnyOf(all, 1) : new AllOf(all));
            }
        }
        return new AnyOf(any, 1);
    }

    /** Returns what holds a word with these marks. */
    static Clause exactly(Reading reading) {
        List<Clause> all = reading.syllables().stream()
                .map(syllable -> inTextOrFiles(TextFields::exact, syllable.exact()))
                .toList();
        return all.size() == 1 ? all.getFirst() : new AllOf(all);
    }

    /** Returns what holds a term in its text or its files. */
    static Clause inTextOrFiles(UnaryOperator<String> form, String term) {
        return new AnyOf(
                List.of(new Term(form.apply(TextFields.TEXT), term), new Term(form.apply(TextFields.FILES), term)), 1);
    }

    private static Clause quoted(List<Syllable> syllables) {
        return new AnyOf(List.of(phrase(TextFields.TEXT, syllables), phrase(TextFields.FILES, syllables)), 1);
    }

    static Clause synonym(List<Syllable> syllables) {
        return phrase(TextFields.TEXT, syllables);
    }

    private static Clause phrase(String field, List<Syllable> syllables) {
        boolean marked = syllables.stream().anyMatch(syllable -> !syllable.isBare());
        List<String> terms = syllables.stream()
                .map(marked ? Syllable::exact : Syllable::folded)
                .toList();
        String form = marked ? TextFields.exact(field) : field;
        return terms.size() == 1 ? term(form, terms.getFirst()) : new Phrase(form, terms);
    }

    private static Clause said(Slot slot) {
        return alternatives(slot.readings(), Plan::inText);
    }

    private static Clause inText(Reading reading) {
        List<Clause> sum = new ArrayList<>();
        for (Syllable syllable : reading.syllables()) {
            sum.add(weighted(term(TextFields.TEXT, syllable.folded()), reading.weight()));
            exact(sum, TextFields.TEXT, syllable, reading);
        }
        for (int i = 1; i < reading.syllables().size(); i++) {
            Syllable before = reading.syllables().get(i - 1);
            pair(sum, reading, before, reading, reading.syllables().get(i));
        }
        return Clause.anyOf(sum);
    }

    private static Clause inField(String field, Reading reading, boolean folded) {
        List<Clause> sum = new ArrayList<>();
        for (Syllable syllable : reading.syllables()) {
            if (folded) {
                sum.add(weighted(term(field, syllable.folded()), reading.weight()));
            }
            exact(sum, field, syllable, reading);
        }
        return Clause.anyOf(sum);
    }

    private static void exact(List<Clause> sum, String field, Syllable syllable, Reading reading) {
        if (reading.exactWeight() > 0) {
            double weight = EXACT * reading.weight() * reading.exactWeight();
            sum.add(weighted(term(TextFields.exact(field), syllable.exact()), weight));
        }
    }

    /** Adds the pairs of neighbouring words, unless both are words of asking. */
    private void pairs(List<Clause> sum) {
        List<Slot> slots = question.slots();
        for (int i = 1; i < slots.size(); i++) {
            Slot first = slots.get(i - 1);
            Slot second = slots.get(i);
            if (first.asked() && second.asked()) {
                continue;
            }
            List<Clause> inText = new ArrayList<>();
            for (Reading one : first(first.readings())) {
                for (Reading other : first(second.readings())) {
                    List<Clause> pair = new ArrayList<>();
                    pair(pair, one, one.last(), other, other.first());
                    inText.add(Clause.anyOf(pair));
                }
            }
            sum.add(Clause.best(inText));
            String folded = TextFields.pair(
                    first.best().last().folded(), second.best().first().folded());
            sum.add(weighted(term(TextFields.pairs(TextFields.TITLE), folded), TITLE));
            sum.add(weighted(term(TextFields.pairs(TextFields.SUMMARY), folded), SUMMARY));
            sum.add(weighted(term(TextFields.pairs(TextFields.FILES), folded), FILES));
        }
    }

    private static void pair(List<Clause> sum, Reading one, Syllable first, Reading other, Syllable second) {
        double weight = one.weight() * other.weight();
        Clause folded = term(TextFields.pairs(TextFields.TEXT), TextFields.pair(first.folded(), second.folded()));
        Clause exact = term(TextFields.exactPairs(TextFields.TEXT), TextFields.pair(first.exact(), second.exact()));
        sum.add(weighted(folded, PAIR * weight));
        sum.add(weighted(exact, EXACT_PAIR * weight * one.exactWeight() * other.exactWeight()));
    }

    private static Clause alternatives(List<Reading> readings, Function<Reading, Clause> clause) {
        return Clause.best(first(readings).stream().map(clause).toList());
    }

    private static List<Reading> first(List<Reading> readings) {
        return readings.subList(0, Math.min(MOST_READINGS, readings.size()));
    }

    private static Clause term(String field, String text) {
        return new Term(field, text);
    }
}
