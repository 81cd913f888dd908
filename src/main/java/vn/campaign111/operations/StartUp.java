package vn.campaign111.operations;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.identity.Actor;
import vn.campaign111.journal.Followers;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.ReferenceData;

/** Brings the product from an empty or an older folder to one that serves. */
@Singleton
public class StartUp {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);
    private static final Duration CATCH_UP = Duration.ofSeconds(30);

    private final List<ReferenceData> referenceData;
    private final Followers followers;
    private final Journal journal;
    private final FirstStart firstStart;
    private final FirstQuestions firstQuestions;

    StartUp(
            List<ReferenceData> referenceData,
            Followers followers,
            Journal journal,
            FirstStart firstStart,
            FirstQuestions firstQuestions) {
        this.referenceData = referenceData;
        this.followers = followers;
        this.journal = journal;
        this.firstStart = firstStart;
        this.firstQuestions = firstQuestions;
    }

    /** Makes the database fit to work with; every command needs it. Commands that start together wait for each other. */
    @Transactional
    public void prepare() {
        journal.hold();
        referenceData.forEach(ReferenceData::load);
    }

    /** Does all that a server needs before it answers. Returns what whoever started it should be told. */
    public List<String> prepareToServe() throws IOException {
        prepare();
        followers.start();
        List<String> told = firstStart.run(Actor.SYSTEM);
        if (!followers.awaitHead(CATCH_UP)) {
            LOG.warn("followers have not caught up yet: {}; answers may be older for a while", followers.positions());
        }
        firstQuestions.askInBackground();
        return told;
    }
}
