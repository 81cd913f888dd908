package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.catalog.FacetNames;
import vn.campaign111.catalog.hotline.Hotline;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchResult;
import vn.campaign111.search.SearchResult.SearchHit;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.asked.AskedQuestions;
import vn.campaign111.search.help.HelpIntent;
import vn.campaign111.search.help.HelpLexicon;
import vn.campaign111.search.help.HotlineQuestion;
import vn.campaign111.search.plan.Plan;
import vn.campaign111.search.words.QuestionGuidance;
import vn.campaign111.site.PublicSearchResult.Hit;

/**
 * Finds published things for the search page and for the API. The index proposes, the database confirms; help does not
 * wait for the index, and stands even when the index can't answer. A question is never logged.
 */
@Singleton
public class PublicSearch {

    /** How many completions are offered. */
    public static final int SUGGESTIONS = 8;

    /** More than are offered, so that no kind of content crowds out the others. */
    private static final int PROPOSALS = 16;

    private static final Logger LOG = LoggerFactory.getLogger(PublicSearch.class);
    private static final double PINNED = 1_000;
    /** More than may be promoted for the same words. */
    private static final int WRITTEN = 10;

    private static final SearchResult NOTHING = new SearchResult(List.of(), 0, 0, Map.of(), null, false);

    private final SearchEngine engine;
    private final HelpLexicon lexicon;
    private final Hotline hotline;
    private final Publications publications;
    private final ContentTypes types;
    private final SearchFacets facets;
    private final QuestionGuidance guidance;
    private final AskedQuestions askedQuestions;
    private final Clock clock;

    PublicSearch(
            SearchEngine engine,
            HelpLexicon lexicon,
            Hotline hotline,
            Publications publications,
            ContentTypes types,
            SearchFacets facets,
            QuestionGuidance guidance,
            AskedQuestions askedQuestions,
            Clock clock) {
        this.engine = engine;
        this.lexicon = lexicon;
        this.hotline = hotline;
        this.publications = publications;
        this.types = types;
        this.facets = facets;
        this.guidance = guidance;
        this.askedQuestions = askedQuestions;
        this.clock = clock;
    }

    /**
     * A completion that leads to a document.
     *
     * @param group what such documents are called, for people
     * @param titleHtml the title, escaped, with what was typed in {@code <mark>}
     * @param locale language of the document
     */
    public record Suggestion(
            String id, String type, String group, String title, String titleHtml, String path, String locale) {}

    /**
     * What is offered while somebody types.
     *
     * @param help what to show before the others, when it sounds like distress; needs no index
     */
    public record Suggestions(Optional<PublicSearchHelp> help, List<Suggestion> suggestions) {}

    /** Finds with the contents of what is found. */
    public PublicSearchResult find(PublicSearchQuestion question) {
        return find(question, publications::visible);
    }

    /** As {@link #find}, but the rows of the hits have empty contents. */
    public PublicSearchResult findHeads(PublicSearchQuestion question) {
        return find(question, publications::visibleHeads);
    }

    /** As {@link #find}, for what a page shows besides its own matter: nothing while the index can't answer. */
    public Optional<PublicSearchResult> findBesides(PublicSearchQuestion question) {
        try {
            return Optional.of(find(question));
        } catch (Problem e) {
            LOG.debug("a page is made without what would be found besides: {}", e.code());
            return Optional.empty();
        }
    }

    /** Asks the database which documents a reader may see at this moment. */
    @FunctionalInterface
    private interface Confirming {
        List<Publication> visible(List<String> documentIds, Reader reader);
    }

    private PublicSearchResult find(PublicSearchQuestion question, Confirming confirming) {
        long start = System.nanoTime();
        Words words = Words.of(question.words());
        Optional<HelpIntent> intent = lexicon.find(question.text());
        boolean pinned = intent.filter(HelpIntent::isAboutHotline).isPresent()
                && HotlineQuestion.asksForNothingElse(question.text())
                && !question.isFiltered();
        Optional<SearchResult> answered = ask(request(question, pinned, intent), intent.isPresent());
        SearchResult found = answered.orElse(NOTHING);
        List<Hit> hits = new ArrayList<>(question.size());
        if (pinned && question.from() == 0 && question.size() > 0) {
            hits.add(hotlinePage(words));
        }
        List<Hit> confirmed = confirmed(found.hits(), question.reader(), confirming);
        hits.addAll(confirmed);
        note(question, found, intent.isPresent());
        long gone = (long) found.hits().size() - confirmed.size();
        long closeGone = found.hits().stream().filter(SearchHit::close).count()
                - confirmed.stream().filter(Hit::close).count();
        int besides = pinned ? 1 : 0;
        return new PublicSearchResult(
                List.copyOf(hits),
                found.total() - gone + besides,
                found.close() - closeGone + besides,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                facets.of(found.facets(), question, words),
                intent.filter(HelpIntent::isDistress).isPresent() ? null : found.didYouMean(),
                intent.map(one -> PublicSearchHelp.of(
                                question.text(), one, hotline, words, written(question, one, confirmed)))
                        .orElse(null),
                found.truncated(),
                answered.isEmpty());
    }

    /**
     * Completes what is being typed; at most {@link #SUGGESTIONS}, each leading to something the reader may see, the
     * guidance first; before it what is written for the distress that may be heard.
     *
     * @param types keys of the content types to offer; empty for all
     * @param words the language of the names of groups
     */
    public Suggestions suggest(String typed, @Nullable String locale, List<String> types, Locale words, Reader reader) {
        Optional<HelpIntent> intent = lexicon.find(typed);
        List<String> written = writtenFor(intent, reader);
        List<SearchEngine.Suggestion> proposed = SuggestionGroups.choose(
                engine.suggestIfPossible(typed, locale, PROPOSALS, scope(reader)), types, SUGGESTIONS);
        Map<String, Publication> visible = publications
                .visibleHeads(
                        Stream.concat(written.stream(), proposed.stream().map(SearchEngine.Suggestion::documentId))
                                .distinct()
                                .toList(),
                        reader)
                .stream()
                .collect(Collectors.toMap(Publication::documentId, Function.identity()));
        SuggestionMarks marks = SuggestionMarks.of(typed);
        Stream<Suggestion> helping = written.stream()
                .flatMap(id -> Optional.ofNullable(visible.get(id)).stream())
                .filter(row -> row.locale().equals(words.getLanguage()))
                .filter(row -> types.isEmpty() || types.contains(row.type()))
                .limit(Plan.MOST_HELPING)
                .map(row -> suggestion(row, row.title(), marks, words));
        Stream<Suggestion> completing = proposed.stream()
                .filter(one -> !written.contains(one.documentId()))
                .flatMap(one -> Optional.ofNullable(visible.get(one.documentId()))
                        .map(row -> suggestion(row, one.title(), marks, words))
                        .stream());
        return new Suggestions(
                intent.map(one -> PublicSearchHelp.of(typed, one, hotline, Words.of(words), Optional.empty())),
                Stream.concat(helping, completing).limit(SUGGESTIONS).toList());
    }

    private Suggestion suggestion(Publication row, String title, SuggestionMarks marks, Locale words) {
        return new Suggestion(
                row.documentId(),
                row.type(),
                FacetNames.type(row.type(), Words.of(words)),
                title,
                marks.in(title),
                types.path(row),
                row.locale());
    }

    /** Returns what is written for a distress; nothing while the index can't answer. */
    private List<String> writtenFor(Optional<HelpIntent> intent, Reader reader) {
        try {
            return intent.filter(HelpIntent::isDistress)
                    .map(distress -> engine.writtenFor(distress.key(), WRITTEN, scope(reader)))
                    .orElse(List.of());
        } catch (Problem e) {
            LOG.debug("nothing is suggested that is written for distress: {}", e.code());
            return List.of();
        }
    }

    /** The page about the hotline takes the place of the first hit, so all others move down by one. */
    private SearchRequest request(PublicSearchQuestion question, boolean pinned, Optional<HelpIntent> intent) {
        boolean onFirst = pinned && question.from() == 0;
        return new SearchRequest(
                question.text(),
                question.locale(),
                question.filters(),
                question.sort(),
                pinned ? Math.max(0, question.from() - 1) : question.from(),
                onFirst ? Math.max(0, question.size() - 1) : question.size(),
                scope(question.reader()),
                guidance.of(question.text(), question.exact(), intent));
    }

    private SearchScope scope(Reader reader) {
        return SearchScope.of(reader.visibilityKeys(), clock.instant());
    }

    /** Returns nothing when the index can't answer and help stands without it. */
    private Optional<SearchResult> ask(SearchRequest request, boolean helpStands) {
        try {
            return Optional.of(engine.search(request));
        } catch (Problem e) {
            if (helpStands) {
                return Optional.empty();
            }
            throw e;
        } catch (RuntimeException e) {
            LOG.error("the search engine could not answer", e);
            if (helpStands) {
                return Optional.empty();
            }
            throw new Problem(ProblemKind.UNAVAILABLE, "search.unavailable");
        }
    }

    private List<Hit> confirmed(List<SearchHit> proposed, Reader reader, Confirming confirming) {
        Map<String, Publication> visible =
                confirming.visible(proposed.stream().map(SearchHit::id).toList(), reader).stream()
                        .collect(Collectors.toMap(Publication::documentId, Function.identity()));
        return proposed.stream()
                .flatMap(found -> Optional.ofNullable(visible.get(found.id())).map(row -> hit(found, row)).stream())
                .toList();
    }

    private Hit hit(SearchHit found, Publication row) {
        return new Hit(
                row.documentId(),
                row.type(),
                types.path(row),
                row.title(),
                row.summary(),
                found.score(),
                found.titleHtml(),
                found.passageHtml(),
                found.foundIn(),
                found.promoted(),
                found.helps(),
                found.close(),
                row);
    }

    /**
     * Returns the best of what is written for whoever is in such distress, in the language of the card. Where what is
     * listed is only part of the answer, or in another order, it is looked for by itself.
     */
    private Optional<Hit> written(PublicSearchQuestion question, HelpIntent intent, List<Hit> listed) {
        Optional<Hit> first = helping(listed, question.words());
        if (first.isPresent() || question.isOfBestOfAll() || intent.isAboutHotline()) {
            return first;
        }
        PublicSearchQuestion besides = PublicSearchQuestion.of(question.text(), question.words(), WRITTEN);
        List<SearchHit> found = ask(request(besides, false, Optional.of(intent)), true)
                .orElse(NOTHING)
                .hits();
        return helping(confirmed(found, question.reader(), publications::visibleHeads), question.words());
    }

    private static Optional<Hit> helping(List<Hit> hits, Locale language) {
        return hits.stream()
                .filter(hit ->
                        hit.helps() && hit.row() != null && hit.row().locale().equals(language.getLanguage()))
                .findFirst();
    }

    private Hit hotlinePage(Words words) {
        String title =
                words.text("site.search.hotline-page.title", hotline.line().number());
        String summary = hotline.line().purpose(words.locale());
        return new Hit(
                Hit.HOTLINE,
                Hit.HOTLINE,
                PublicSearchHelp.page(words.locale()),
                title,
                summary,
                PINNED,
                title,
                summary,
                null,
                false,
                false,
                true,
                null);
    }

    /** Only what is asked anew counts: no further pages, no narrowing, nothing that sounds like distress. */
    private void note(PublicSearchQuestion question, SearchResult found, boolean distress) {
        if (!distress && question.from() == 0 && question.size() > 0 && !question.isFiltered()) {
            askedQuestions.note(question.text(), question.locale(), found.total(), found.close());
        }
    }
}
