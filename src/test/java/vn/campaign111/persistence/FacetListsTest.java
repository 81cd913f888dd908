package vn.campaign111.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaign111.testing.Writing.AUTHOR;
import static vn.campaign111.testing.Writing.PUBLISHER;
import static vn.campaign111.testing.Writing.REVIEWER;

import io.micronaut.transaction.TransactionOperations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaign111.editorial.ApproveEdition;
import vn.campaign111.editorial.DocumentLists;
import vn.campaign111.editorial.ImportResult;
import vn.campaign111.editorial.ImportStream;
import vn.campaign111.editorial.PublishEdition;
import vn.campaign111.editorial.StartEdition;
import vn.campaign111.editorial.SubmitEdition;
import vn.campaign111.editorial.WithdrawDocument;
import vn.campaign111.kernel.Page;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.PublicFacets;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Publications.Listing;
import vn.campaign111.publication.Reader;
import vn.campaign111.publication.Visibility;
import vn.campaign111.testing.OnEveryDatabase;
import vn.campaign111.testing.Writing;

/** What is listed by which topic and audience, whatever was done to it. */
class FacetListsTest extends OnEveryDatabase {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Publications publications = the(Publications.class);
    private final PublicFacets facets = the(PublicFacets.class);

    @BeforeEach
    void forgetEverything() throws Exception {
        execute("DELETE FROM publication");
        execute("DELETE FROM publication_facet");
    }

    @Test
    void aDocumentMovesWithItsTopicsAndIsGoneWhileItIsRecalled() throws Exception {
        String id = send("moving", "cyberbullying");
        assertThat(listed("cyberbullying")).containsExactly("moving");

        send("moving", "report-help");
        assertThat(listed("cyberbullying")).isEmpty();
        assertThat(listed("report-help")).containsExactly("moving");
        assertThat(facets.faults()).isEmpty();

        the(WithdrawDocument.class).run(PUBLISHER, id, "Số liệu cũ");
        assertThat(listed("report-help")).isEmpty();
        assertThat(facets.faults()).isEmpty();

        publishAnew(id);
        assertThat(listed("report-help")).containsExactly("moving");
        assertThat(facets.faults()).isEmpty();
    }

    @Test
    void listsShowAReaderWhatTheySeeNowAndNothingElse() {
        Instant now = Instant.now();
        add("shown", "scam", Visibility.PUBLIC, now.minus(DAY), now.plus(DAY));
        add("partners", "scam", Visibility.PARTNERS, now.minus(DAY), null);
        add("coming", "scam", Visibility.PUBLIC, now.plus(DAY), null);
        add("ended", "scam", Visibility.PUBLIC, now.minus(DAY), now.minusSeconds(60));

        assertThat(listed("scam")).containsExactly("shown");
        assertThat(list(Reader.PARTNER, List.of("scam"), List.of(), 0, 10).items())
                .extracting(Publication::slug)
                .containsExactlyInAnyOrder("shown", "partners");
    }

    @Test
    void whatCarriesSeveralKeysIsListedOnceAndPagesDoNotOverlap() {
        add("one", "scam\",\"grooming", Visibility.PUBLIC, NOON, null);
        add("two", "grooming", Visibility.PUBLIC, NOON.minus(DAY), null);
        add("three", "scam", Visibility.PUBLIC, NOON.minus(DAY.multipliedBy(2)), null);
        List<String> both = List.of("scam", "grooming");

        assertThat(list(Reader.PUBLIC, both, List.of(), 0, 2).total()).isEqualTo(3);
        assertThat(list(Reader.PUBLIC, both, List.of(), 0, 2).items())
                .extracting(Publication::slug)
                .containsExactly("one", "two");
        assertThat(list(Reader.PUBLIC, both, List.of(), 2, 2).items())
                .extracting(Publication::slug)
                .containsExactly("three");
        assertThat(list(Reader.PUBLIC, both, List.of("parents"), 0, 2).total()).isEqualTo(3);
        assertThat(list(Reader.PUBLIC, both, List.of("teachers"), 0, 2).total()).isZero();
        assertThat(list(Reader.PUBLIC, List.of(), List.of("parents", "teachers"), 0, 2)
                        .total())
                .isEqualTo(3);
    }

    @Test
    void whatWentAstrayIsToldAndMended() throws Exception {
        String lost = add("lost", "scam", Visibility.PUBLIC, NOON, null);
        String wrong = add("wrong", "scam", Visibility.PUBLIC, NOON, null);
        String stale = add("stale", "scam", Visibility.PUBLIC, NOON, null);
        String deleted = add("deleted", "scam", Visibility.PUBLIC, NOON, null);
        add("well", "scam", Visibility.PUBLIC, NOON, null);
        execute("DELETE FROM publication_facet WHERE document_id = '" + lost + "'");
        execute("UPDATE publication_facet SET facet_key = 'grooming' WHERE facet = 'topic' AND document_id = '" + wrong
                + "'");
        execute("UPDATE publication_facet SET visibility = 'partners' WHERE document_id = '" + stale + "'");
        execute("DELETE FROM publication WHERE document_id = '" + deleted + "'");

        assertThat(facets.faults())
                .hasSize(4)
                .allSatisfy(fault -> assertThat(fault).containsAnyOf(lost, wrong, stale, deleted));
        assertThat(facets.mend()).isEqualTo(4);
        assertThat(facets.faults()).isEmpty();
        assertThat(facets.mend()).isZero();
        assertThat(listed("scam")).containsExactlyInAnyOrder("lost", "wrong", "stale", "well");
    }

    @Test
    void aRowThatWentAstrayDoesNotKeepItsDocumentFromBeingPublished() throws Exception {
        String id = send("astray", "scam");
        execute("UPDATE publication_facet SET visibility = 'partners' WHERE document_id = '" + id + "'");
        assertThat(listed("scam")).isEmpty();

        the(WithdrawDocument.class).run(PUBLISHER, id, "Số liệu cũ");
        publishAnew(id);

        assertThat(listed("scam")).containsExactly("astray");
        assertThat(facets.faults()).isEmpty();
    }

    private List<String> listed(String topic) {
        Page<Publication> page = list(Reader.PUBLIC, List.of(topic), List.of(), 0, 10);
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(Publication::slug).toList();
    }

    private Page<Publication> list(Reader reader, List<String> topics, List<String> audiences, int from, int size) {
        return publications.list(new Listing("article", "vi", topics, audiences, Instant.EPOCH), from, size, reader);
    }

    private String send(String slug, String topic) throws IOException {
        String line = Writing.line(slug, slug, "Nội dung.").replace("cyberbullying", topic);
        List<ImportResult> results = new ArrayList<>();
        the(ImportStream.class)
                .run(PUBLISHER, "lists", true, new ByteArrayInputStream(line.getBytes(UTF_8)), results::addAll);
        return Objects.requireNonNull(results.getFirst().documentId());
    }

    private void publishAnew(String id) {
        the(StartEdition.class).run(AUTHOR, id);
        the(SubmitEdition.class).run(AUTHOR, id);
        the(ApproveEdition.class)
                .run(
                        REVIEWER,
                        id,
                        the(DocumentLists.class).open(AUTHOR, id).revision().id());
        the(PublishEdition.class).run(PUBLISHER, id);
    }

    private String add(String slug, String topic, Visibility visibility, Instant from, @Nullable Instant until) {
        String content = "{\"title\":\"" + slug + "\",\"topics\":[\"" + topic + "\"],\"audiences\":[\"parents\"]}";
        Publication row = PublicationsTest.row(slug, visibility, from, until, content);
        transactions().executeWrite(status -> {
            publications.add(List.of(the(ContentTypes.class).published(row)));
            return row;
        });
        return row.documentId();
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return the(TransactionOperations.class);
    }
}
