package vn.campaign111.search;

import java.util.Collection;
import java.util.Map;

/** Knows how often the files of documents were fetched. Implemented by whoever counts. */
public interface DownloadCounts {

    /** Returns the counts so far by document id; what was never fetched is missing. */
    Map<String, Long> totals(Collection<String> documentIds);
}
