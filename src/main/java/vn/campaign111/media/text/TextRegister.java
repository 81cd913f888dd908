package vn.campaign111.media.text;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.media.Asset;

/** Records what came of reading a file; apart from {@link FileTexts} because files are read outside transactions. */
@Singleton
class TextRegister {

    private final TextRows rows;
    private final Journal journal;
    private final Clock clock;

    TextRegister(TextRows rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void record(Asset asset, FileText text) {
        TextFacts facts = TextFacts.of(asset.sha256(), text, Instant.now(clock));
        rows.put(
                facts.sha256(),
                facts.version(),
                facts.outcome(),
                facts.unit(),
                facts.pages(),
                facts.isCut(),
                facts.readAt());
        tell(asset, facts.outcome());
    }

    /** Says that the words are there (again), so that whoever keeps something of them looks. */
    @Transactional
    void tell(Asset asset, String outcome) {
        journal.append(Event.of(FileTextEvent.READ, FileTextEvent.SUBJECT, asset.id(), Event.SYSTEM)
                .with("sha256", asset.sha256())
                .with("outcome", outcome));
    }
}
