package vn.campaign111.operations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.help.HelpLexicon;

/**
 * Asks for what is published as readers would, in the background of a start: until much was asked, the machine interprets
 * what answers. The first reader waited a second, and was told that not everything had been searched.
 */
@Singleton
class FirstQuestions {

    private static final Logger LOG = LoggerFactory.getLogger(FirstQuestions.class);
    private static final int QUESTIONS = 40;
    private static final int SIZE = 20;

    private final Publications publications;
    private final SearchEngine engine;
    private final HelpLexicon lexicon;
    private final Clock clock;

    FirstQuestions(Publications publications, SearchEngine engine, HelpLexicon lexicon, Clock clock) {
        this.publications = publications;
        this.engine = engine;
        this.lexicon = lexicon;
        this.clock = clock;
    }

    void askInBackground() {
        Thread.ofPlatform().daemon().name("first-questions").start(this::askInPeace);
    }

    /** What can't answer at the start says so to readers itself. */
    private void askInPeace() {
        try {
            ask();
        } catch (RuntimeException e) {
            LOG.info("not everything could be asked at the start; readers will tell: {}", e.toString());
        }
    }

    /** Returns how many documents it asked for. */
    int ask() {
        SearchScope scope = SearchScope.of(Reader.PUBLIC.visibilityKeys(), clock.instant());
        List<Publication> some = publications.standingAfter("", QUESTIONS);
        for (Publication published : some) {
            String title = published.title();
            lexicon.find(title);
            engine.search(new SearchRequest(
                    title, published.locale(), Map.of(), SearchRequest.Sort.RELEVANCE, 0, SIZE, scope));
            engine.suggest(title, published.locale(), SIZE, scope);
        }
        return some.size();
    }
}
