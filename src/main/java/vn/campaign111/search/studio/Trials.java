package vn.campaign111.search.studio;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchRequest.Guidance;
import vn.campaign111.search.SearchResult;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.help.HelpIntent;
import vn.campaign111.search.help.HelpLexicon;
import vn.campaign111.search.language.QuestionReader.Token;
import vn.campaign111.search.language.Synonyms;
import vn.campaign111.search.text.Tokens;
import vn.campaign111.search.words.PromotableDocuments;
import vn.campaign111.search.words.QuestionGuidance;
import vn.campaign111.search.words.ShippedSynonyms;
import vn.campaign111.search.words.SynonymGroup;
import vn.campaign111.search.words.SynonymGroups;

/** Tries what the public would find now, and what an officer may choose from. */
@Singleton
class Trials {

    private static final Logger LOG = LoggerFactory.getLogger(Trials.class);
    private static final int SHOWN = 5;
    private static final int WRITTEN = 20;
    private static final int LONGEST = 200;

    private final SearchEngine engine;
    private final SynonymBook book;
    private final SynonymGroups groups;
    private final ShippedSynonyms shipped;
    private final PromotableDocuments documents;
    private final HelpLexicon lexicon;
    private final QuestionGuidance guidance;

    Trials(
            SearchEngine engine,
            SynonymBook book,
            SynonymGroups groups,
            ShippedSynonyms shipped,
            PromotableDocuments documents,
            HelpLexicon lexicon,
            QuestionGuidance guidance) {
        this.engine = engine;
        this.book = book;
        this.groups = groups;
        this.shipped = shipped;
        this.documents = documents;
        this.lexicon = lexicon;
        this.guidance = guidance;
    }

    /** Tries a question with the synonyms as they stand. */
    Trial of(String typed) {
        String question = cut(typed);
        return trial(question, ask(question), standing());
    }

    /** Tries a question with a group that is not saved yet. */
    Trial of(String typed, SynonymGroup group) {
        if (!group.isWhole()) {
            return of(typed);
        }
        String question = cut(typed);
        SearchResult with = book.trying(group.line(), () -> ask(question));
        return trial(
                question,
                with,
                Stream.concat(Stream.of(group.line()), standing()).distinct());
    }

    /** Returns the documents the words of a question find, for choosing among them: nothing is promoted. */
    List<String> documents(String typed, int size) {
        return find(cut(typed), size, Guidance.NONE).hits().stream()
                .map(SearchResult.SearchHit::id)
                .toList();
    }

    /** Returns what is written for somebody in such distress; nothing known while the index can't answer. */
    Optional<List<String>> writtenFor(String intent) {
        try {
            return Optional.of(engine.writtenFor(intent, WRITTEN, documents.publicScope()));
        } catch (RuntimeException e) {
            LOG.warn("what is written for a distress can't be listed: {}", e.toString());
            return Optional.empty();
        }
    }

    private Trial trial(String question, SearchResult with, Stream<String> lines) {
        SearchResult without = book.without(() -> ask(question));
        String understood = with.didYouMean();
        List<String> words = Tokens.of(understood == null ? question : understood).stream()
                .map(Token::text)
                .toList();
        return new Trial(
                question,
                understood,
                lexicon.find(question).map(HelpIntent::key).orElse(null),
                lines.filter(line -> Synonyms.of(List.of(line)).standIn(words)).toList(),
                new Trial.Found(with.total(), with.hits()),
                new Trial.Found(without.total(), without.hits()));
    }

    private Stream<String> standing() {
        return Stream.concat(
                groups.all().stream().map(kept -> kept.group().line()), shipped.inForce().stream());
    }

    /** Asks again when time ran out, as it may on a busy machine: officers compare what is found. */
    private SearchResult ask(String question) {
        Guidance guided = guidance.of(question, false, lexicon.find(question));
        SearchResult found = find(question, SHOWN, guided);
        return found.truncated() ? find(question, SHOWN, guided) : found;
    }

    private SearchResult find(String question, int size, Guidance guided) {
        return engine.search(new SearchRequest(
                question, null, Map.of(), SearchRequest.Sort.RELEVANCE, 0, size, documents.publicScope(), guided));
    }

    private static String cut(String typed) {
        String stripped = typed.strip();
        return stripped.substring(0, Math.min(LONGEST, stripped.length()));
    }
}
