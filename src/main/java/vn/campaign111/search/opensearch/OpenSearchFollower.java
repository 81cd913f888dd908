package vn.campaign111.search.opensearch;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.journal.Follower;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.kernel.Problem;

/** Keeps the index in step with the journal. */
final class OpenSearchFollower implements Follower {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSearchFollower.class);

    private final OpenSearchIndex index;

    OpenSearchFollower(OpenSearchIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "search-index";
    }

    /** Returns 0 when the servers can't be asked: what the index holds already is passed over once they can. */
    @Override
    public long position() {
        try {
            return index.position();
        } catch (Problem e) {
            LOG.warn("OpenSearch does not answer; the product starts without search");
            return 0;
        }
    }

    @Override
    public void follow(List<JournalEntry> entries) {
        index.follow(entries);
    }
}
