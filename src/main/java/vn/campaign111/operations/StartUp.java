package vn.campaign111.operations;

import io.micronaut.context.annotation.Value;
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
    private static final Duration CATCH_UP = Duration.ofMinutes(5);

    private final List<ReferenceData> referenceData;
    private final Followers followers;
    private final Journal journal;
    private final Samples samples;
    private final boolean seedSamples;

    StartUp(
            List<ReferenceData> referenceData,
            Followers followers,
            Journal journal,
            Samples samples,
            @Value("${campaign.seed}") String seed) {
        this.referenceData = referenceData;
        this.followers = followers;
        this.journal = journal;
        this.samples = samples;
        this.seedSamples = Seed.of(seed) == Seed.SAMPLES;
    }

    /** Makes the database fit to work with; every command needs it. Returns whether this is the first start. */
    public boolean prepare() {
        boolean firstStart = journal.head() == 0;
        referenceData.forEach(ReferenceData::load);
        return firstStart;
    }

    /** Does all that a server needs before it answers. */
    public void prepareToServe() throws IOException {
        boolean firstStart = prepare();
        followers.start();
        if (firstStart && seedSamples) {
            samples.importAll(Actor.SYSTEM);
        }
        if (!followers.awaitHead(CATCH_UP)) {
            LOG.warn("followers have not caught up yet: {}; answers may be older for a while", followers.positions());
        }
    }
}
