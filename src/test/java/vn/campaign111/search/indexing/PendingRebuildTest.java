package vn.campaign111.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PendingRebuildTest {

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void whatWasRequestedIsDoneOnce() {
        PendingRebuild pending = new PendingRebuild();
        pending.doIfRequested(done::incrementAndGet);
        assertThat(done).hasValue(0);

        pending.request();
        pending.doIfRequested(done::incrementAndGet);
        pending.doIfRequested(done::incrementAndGet);
        assertThat(done).hasValue(1);
    }

    @Test
    void aRequestThatComesMeanwhileIsDoneTheNextTime() {
        PendingRebuild pending = new PendingRebuild();
        pending.request();
        pending.doIfRequested(pending::request);
        pending.doIfRequested(done::incrementAndGet);
        assertThat(done).hasValue(1);
    }

    @Test
    void whatFailedIsTriedAgainAfterAPause() {
        PendingRebuild patient = new PendingRebuild();
        PendingRebuild hasty = new PendingRebuild(Duration.ZERO);
        for (PendingRebuild pending : new PendingRebuild[] {patient, hasty}) {
            pending.request();
            assertThatThrownBy(() -> pending.doIfRequested(() -> {
                        throw new IllegalStateException("no room on the disk");
                    }))
                    .hasMessage("no room on the disk");
        }
        patient.doIfRequested(done::incrementAndGet);
        assertThat(done).hasValue(0);
        hasty.doIfRequested(done::incrementAndGet);
        assertThat(done).hasValue(1);
    }
}
