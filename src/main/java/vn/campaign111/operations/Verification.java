package vn.campaign111.operations;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.campaign111.editorial.EditorialCheck;
import vn.campaign111.journal.Followers;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Words;
import vn.campaign111.media.AssetFault;
import vn.campaign111.media.Assets;
import vn.campaign111.publication.PublicFacets;
import vn.campaign111.search.SearchEngine;

/** Tells whether journal, database, objects and search index agree. */
@Singleton
public class Verification {

    private static final Duration CATCH_UP = Duration.ofMinutes(10);

    /** Faults are for operators and their scripts; they stay in one language. */
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);

    private final Journal journal;
    private final EditorialCheck editorialCheck;
    private final PublicFacets publicFacets;
    private final Assets assets;
    private final SearchEngine searchEngine;
    private final Followers followers;

    Verification(
            Journal journal,
            EditorialCheck editorialCheck,
            PublicFacets publicFacets,
            Assets assets,
            SearchEngine searchEngine,
            Followers followers) {
        this.journal = journal;
        this.editorialCheck = editorialCheck;
        this.publicFacets = publicFacets;
        this.assets = assets;
        this.searchEngine = searchEngine;
        this.followers = followers;
    }

    /**
     * Compares everything, once the followers have caught up; where a running server follows, what is still on its way
     * there is waited for.
     *
     * @param deep whether to read every object and compare its hash, which takes as long as reading them takes
     * @return a line for each thing that does not agree; empty when all is well
     */
    public List<String> faults(boolean deep) throws IOException {
        List<String> faults = new ArrayList<>();
        journal.firstFault().ifPresent(faults::add);
        faults.addAll(editorialCheck.faults());
        faults.addAll(publicFacets.faults());
        assets.faults(deep).stream().map(AssetFault::toString).forEach(faults::add);
        if (searchEngine.isServedElsewhere() || followers.awaitHead(CATCH_UP)) {
            searchEngine.faults().forEach(fault -> faults.add(fault.sentence(ENGLISH)));
        } else {
            faults.add("followers lag behind the journal: " + followers.positions());
        }
        return faults;
    }
}
