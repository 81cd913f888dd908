package vn.campaign111.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.search.DocumentSource;
import vn.campaign111.search.SearchDocument;

class SourcesTest {

    @Test
    void howManyDocumentsThereAreIsNotKnownWhenASourceDoesNotKnow() {
        assertThat(new Sources(List.of(new Counted(5), new Counted(2))).documentCount())
                .isEqualTo(7);
        assertThat(new Sources(List.of(new Counted(5), new Counted(0))).documentCount())
                .isZero();
    }

    /** Knows how many documents it has, and no more. */
    private record Counted(long documentCount) implements DocumentSource {

        @Override
        public Set<String> concerned(List<JournalEntry> entries) {
            return Set.of();
        }

        @Override
        public List<SearchDocument> documents(Collection<String> ids) {
            return List.of();
        }

        @Override
        public List<SearchDocument> documentsAfter(String id, int limit) {
            return List.of();
        }
    }
}
