package vn.campaign111.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.kernel.Json;
import vn.campaign111.testing.OnEveryDatabase;
import vn.campaign111.testing.Together;

class JournalTest extends OnEveryDatabase {

    private static final int WRITERS = 8;
    private static final int ENTRIES = 25;

    private final Journal journal = the(Journal.class);

    @BeforeEach
    void forgetEverything() throws Exception {
        execute("DELETE FROM journal_entry");
        execute("UPDATE journal_head SET sequence = 0, hash = '" + "0".repeat(64) + "'");
    }

    @Test
    void eightWritersLeaveNoGapAndAWholeChain() throws Exception {
        Together.run(WRITERS, () -> {
            for (int i = 0; i < ENTRIES; i++) {
                append("told");
            }
            return "";
        });

        assertThat(journal.head()).isEqualTo((long) WRITERS * ENTRIES);
        assertThat(journal.after(0, WRITERS * ENTRIES + 1))
                .extracting(JournalEntry::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, WRITERS * ENTRIES).boxed().toList());
        assertThat(journal.firstFault()).isEmpty();
    }

    @Test
    void whatIsRolledBackLeavesNoEntryAndNoGap() {
        append("before");

        assertThatThrownBy(() -> transactions().executeWrite(status -> {
                    journal.append(event("undone"));
                    throw new IllegalStateException("the change failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        append("after");

        assertThat(journal.after(0, 10)).extracting(JournalEntry::action).containsExactly("before", "after");
        assertThat(journal.firstFault()).isEmpty();
    }

    @Test
    void entriesTellWhatWasRecordedToTheSecond() {
        append("told");

        JournalEntry entry = journal.after(0, 1).getFirst();
        assertThat(the(Json.class).read(entry.details(), Map.class)).isEqualTo(Map.of("title", "Gọi 111 💙"));
        assertThat(entry.recordedAt()).isEqualTo(entry.recordedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void anAlteredEntryIsFound() throws Exception {
        appendThree();

        execute("UPDATE journal_entry SET actor = 'somebody-else' WHERE sequence = 2");

        assertThat(journal.firstFault()).contains("journal entry 2 was altered");
    }

    @Test
    void aMissingEntryIsFound() throws Exception {
        appendThree();

        execute("DELETE FROM journal_entry WHERE sequence = 2");

        assertThat(journal.firstFault()).contains("journal entry 2 is missing");
    }

    @Test
    void aLostEndIsFound() throws Exception {
        appendThree();

        execute("DELETE FROM journal_entry WHERE sequence = 3");

        assertThat(journal.firstFault()).contains("journal head says 3, the last entry is 2");
    }

    private void appendThree() {
        List.of("first", "second", "third").forEach(this::append);
    }

    private void append(String action) {
        transactions().executeWrite(status -> journal.append(event(action)));
    }

    private static Event event(String action) {
        return Event.of(action, "document", "one", Event.SYSTEM).with("title", "Gọi 111 💙");
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return the(TransactionOperations.class);
    }
}
