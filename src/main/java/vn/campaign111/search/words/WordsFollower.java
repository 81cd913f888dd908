package vn.campaign111.search.words;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.campaign111.journal.Follower;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.help.HelpLexicon;

/** Keeps the words this node searches and listens with in step with what officers keep. */
@Singleton
class WordsFollower implements Follower {

    private final SynonymGroups synonyms;
    private final ShippedSynonyms shipped;
    private final HelpPhrases helpPhrases;
    private final Promotions promotions;
    private final SynonymBook book;
    private final HelpLexicon lexicon;
    private final Journal journal;

    WordsFollower(
            SynonymGroups synonyms,
            ShippedSynonyms shipped,
            HelpPhrases helpPhrases,
            Promotions promotions,
            SynonymBook book,
            HelpLexicon lexicon,
            Journal journal) {
        this.synonyms = synonyms;
        this.shipped = shipped;
        this.helpPhrases = helpPhrases;
        this.promotions = promotions;
        this.book = book;
        this.lexicon = lexicon;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "search-words";
    }

    /** Reads everything after looking where the journal ends, so that nothing is missed between. */
    @Override
    public long position() {
        long head = journal.head();
        read();
        return head;
    }

    @Override
    public void follow(List<JournalEntry> entries) {
        if (entries.stream().anyMatch(WordsEvent::isTold)) {
            read();
        }
    }

    private void read() {
        book.use(Stream.concat(
                        shipped.inForce().stream(),
                        synonyms.all().stream().map(kept -> kept.group().line()))
                .toList());
        lexicon.use(helpPhrases.inForce());
        promotions.read();
    }
}
