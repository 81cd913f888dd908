package vn.campaign111.search.lucene;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import vn.campaign111.journal.Follower;
import vn.campaign111.journal.JournalEntry;

/** Keeps the index in step with the journal. */
@Singleton
@Requires(property = "campaign.search-engine", value = "lucene", defaultValue = "lucene")
final class LuceneFollower implements Follower {

    private final LuceneIndex index;

    LuceneFollower(LuceneIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "search-index";
    }

    @Override
    public long position() {
        return index.serving().position();
    }

    @Override
    public void follow(List<JournalEntry> entries) {
        index.follow(entries);
    }
}
