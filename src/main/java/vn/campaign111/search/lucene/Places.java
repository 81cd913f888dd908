package vn.campaign111.search.lucene;

import vn.campaign111.search.SearchFile;
import vn.campaign111.search.SearchResult.FoundIn;

/** Where a page of a file's text stands, as it is kept beside the page. */
final class Places {

    private static final String BETWEEN = "\t";

    private Places() {}

    static String written(SearchFile file, int number) {
        return String.join(BETWEEN, file.key(), file.unit().name(), Integer.toString(number), file.name());
    }

    static FoundIn read(String written) {
        String[] parts = written.split(BETWEEN, 4);
        return new FoundIn(parts[0], parts[3], SearchFile.Unit.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }
}
