package vn.campaign111.search.studio;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchRequest.Guidance;
import vn.campaign111.search.SearchResult;
import vn.campaign111.search.SearchResult.SearchHit;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.help.HelpIntent;
import vn.campaign111.search.help.HelpLexicon;
import vn.campaign111.search.language.QuestionReader.Token;
import vn.campaign111.search.language.Synonyms;
import vn.campaign111.search.text.Tokens;
import vn.campaign111.search.words.PromotableDocuments;
import vn.campaign111.search.words.PromotableDocuments.Promotable;
import vn.campaign111.search.words.Promotion;
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

    /** Tries a question on the site in a language, with the synonyms as they stand. */
    Trial of(String typed, String locale) {
        Asked asked = asked(typed, locale);
        return trial(asked, ask(asked), standing());
    }

    /** Tries a question with a group that is not saved yet. */
    Trial of(String typed, String locale, SynonymGroup group) {
        if (!group.isWhole()) {
            return of(typed, locale);
        }
        Asked asked = asked(typed, locale);
        SearchResult with = book.trying(group.line(), () -> ask(asked));
        return trial(
                asked, with, Stream.concat(Stream.of(group.line()), standing()).distinct());
    }

    /**
     * Tries a question as it is answered today, and as it would be answered on the days of a promotion that is not saved
     * yet.
     *
     * @param ownId of the promotion it takes the place of, or empty
     * @param chosen its documents as far as they are known, in order
     */
    PromotionTrial of(String typed, String locale, Promotion promotion, String ownId, List<Promotable> chosen) {
        Asked asked = asked(typed, locale);
        SearchResult today = deep(asked, guidance.of(asked.question(), false, asked.heard()));
        SearchResult then = promotion.documents().isEmpty()
                ? today
                : deep(asked, guidance.trying(asked.question(), asked.heard(), promotion, ownId));
        return new PromotionTrial(
                asked.question(),
                locale,
                today.didYouMean(),
                asked.help(),
                promotion.phrases().isEmpty() || promotion.isFor(asked.question()),
                found(today, asked),
                found(then, asked),
                chosen.stream()
                        .map(document -> new PromotionTrial.Place(
                                document, place(document.id(), today.hits()), place(document.id(), then.hits())))
                        .toList());
    }

    /** Returns the documents the words of a question find, for choosing among them: nothing is promoted. */
    List<String> documents(String typed, int size) {
        return find(cut(typed), null, size, Guidance.NONE).hits().stream()
                .map(SearchHit::id)
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

    /** A question, where it is asked, and what is heard in it. */
    private record Asked(String question, String locale, Optional<HelpIntent> heard) {

        @Nullable
        String help() {
            return heard.map(HelpIntent::key).orElse(null);
        }
    }

    private Asked asked(String typed, String locale) {
        String question = cut(typed);
        return new Asked(question, locale, lexicon.find(question));
    }

    private Trial trial(Asked asked, SearchResult with, Stream<String> lines) {
        SearchResult without = book.without(() -> ask(asked));
        String understood = with.didYouMean();
        List<String> words = Tokens.of(understood == null ? asked.question() : understood).stream()
                .map(Token::text)
                .toList();
        return new Trial(
                asked.question(),
                asked.locale(),
                understood,
                asked.help(),
                lines.filter(line -> Synonyms.of(List.of(line)).standIn(words)).toList(),
                found(with, asked),
                found(without, asked));
    }

    private Stream<String> standing() {
        return Stream.concat(groups.all().stream().map(kept -> kept.group().line()), shipped.inForce().stream());
    }

    private static Trial.Found found(SearchResult result, Asked asked) {
        return new Trial.Found(
                result.total(),
                result.hits().stream().limit(SHOWN).toList(),
                result.isFar() && asked.heard().isEmpty());
    }

    /** Returns at which place a document stands, from 1, or 0 when it is not among the hits. */
    private static int place(String id, List<SearchHit> hits) {
        return 1 + hits.stream().map(SearchHit::id).toList().indexOf(id);
    }

    private SearchResult ask(Asked asked) {
        return patiently(asked, SHOWN, guidance.of(asked.question(), false, asked.heard()));
    }

    private SearchResult deep(Asked asked, Guidance guided) {
        return patiently(asked, PromotionTrial.DEPTH, guided);
    }

    /** Asks again when time ran out, as it may on a busy machine: officers compare what is found. */
    private SearchResult patiently(Asked asked, int size, Guidance guided) {
        SearchResult found = find(asked.question(), asked.locale(), size, guided);
        return found.truncated() ? find(asked.question(), asked.locale(), size, guided) : found;
    }

    private SearchResult find(String question, @Nullable String locale, int size, Guidance guided) {
        return engine.search(new SearchRequest(
                question, locale, Map.of(), SearchRequest.Sort.RELEVANCE, 0, size, documents.publicScope(), guided));
    }

    private static String cut(String typed) {
        String stripped = typed.strip();
        return stripped.substring(0, Math.min(LONGEST, stripped.length()));
    }
}
