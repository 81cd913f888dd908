package vn.campaign111.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaign111.identity.Unit;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.Sha256;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.publication.ShortCode;
import vn.campaign111.publication.Visibility;
import vn.campaign111.testing.OnEveryDatabase;

/** Who sees which public row when. */
class PublicationsTest extends OnEveryDatabase {

    private static final Duration DAY = Duration.ofDays(1);

    private final Publications publications = the(Publications.class);

    @BeforeEach
    void forgetEverything() throws Exception {
        execute("DELETE FROM publication");
    }

    @Test
    void theDatabaseTellsUniversalTimeInWholeSeconds() {
        Instant now = now();

        assertThat(Duration.between(now, Instant.now()).abs()).isLessThan(Duration.ofMinutes(5));
        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void aRowIsSeenFromItsFirstInstantUntilBeforeItsLast() {
        Instant now = now();
        add("shown", Visibility.PUBLIC, now, null);
        add("ending", Visibility.PUBLIC, now.minus(DAY), now.plus(DAY));
        add("coming", Visibility.PUBLIC, now.plus(DAY), null);
        add("ended", Visibility.PUBLIC, now.minus(DAY), now);

        assertThat(seenBy(Reader.PUBLIC)).containsExactlyInAnyOrder("shown", "ending");
        assertThat(publications.count("article", "vi", Reader.PUBLIC)).isEqualTo(2);
    }

    @Test
    void whatIsForPartnersIsHiddenFromThePublic() {
        Publication partners = add("partners", Visibility.PARTNERS, now(), null);

        assertThat(seenBy(Reader.PUBLIC)).isEmpty();
        assertThat(publications.findByCode(partners.code(), Reader.PUBLIC)).isEmpty();
        assertThat(publications.visible(List.of(partners.documentId()), Reader.PUBLIC))
                .isEmpty();
        assertThat(publications.visibleInGroups(List.of(partners.translationGroup()), Reader.PUBLIC))
                .isEmpty();
        assertThat(seenBy(Reader.PARTNER)).containsExactly("partners");
    }

    @Test
    void aRecalledRowIsSeenByNobodyAndItsAddressTellsWhy() {
        Publication row = add("recalled", Visibility.PUBLIC, now().minus(DAY), null);
        Publication secret = add("recalled-secret", Visibility.PARTNERS, now().minus(DAY), null);

        write(List.of(row.withdrawn(now(), "Số liệu cũ"), secret.withdrawn(now(), "Nội bộ")));

        assertThat(seenBy(Reader.PARTNER)).isEmpty();
        assertThat(publications.standing(List.of(row.documentId()))).isEmpty();
        assertThat(publications.withdrawnByCode(row.code()).orElseThrow().withdrawnReason())
                .isEqualTo("Số liệu cũ");
        assertThat(publications.withdrawnAt("article", "vi", "recalled-secret")).isEmpty();
    }

    @Test
    void theNextChangeIsTheFirstOfAllThatComeOrEnd() {
        Instant now = now();
        add("always", Visibility.PUBLIC, now.minus(DAY), null);
        assertThat(publications.nextChange()).isEmpty();

        add("ending", Visibility.PUBLIC, now.minus(DAY), now.plus(DAY.multipliedBy(2)));
        assertThat(publications.nextChange()).contains(now.plus(DAY.multipliedBy(2)));

        add("coming", Visibility.PARTNERS, now.plus(DAY), null);
        assertThat(publications.nextChange()).contains(now.plus(DAY));
    }

    @Test
    void latestComesFirstAndPagesDoNotOverlap() {
        Instant now = now();
        for (int i = 0; i < 5; i++) {
            add("day-" + i, Visibility.PUBLIC, now.minus(DAY.multipliedBy(i)), null);
        }

        assertThat(publications.latest("article", "vi", 0, 3, Reader.PUBLIC))
                .extracting(Publication::slug)
                .containsExactly("day-0", "day-1", "day-2");
        assertThat(publications.latest("article", "vi", 3, 3, Reader.PUBLIC))
                .extracting(Publication::slug)
                .containsExactly("day-3", "day-4");
    }

    @Test
    void theHeadsOfDocumentsAreThoseOfLists() {
        Instant now = now();
        Publication ending = add("ending", Visibility.PUBLIC, now.minus(DAY), now.plus(DAY));
        Publication shown = add("shown", Visibility.PUBLIC, now, null);
        Publication partners = add("partners", Visibility.PARTNERS, now, null);
        List<String> ids = List.of(partners.documentId(), shown.documentId(), ending.documentId());

        assertThat(publications.visibleHeads(ids, Reader.PUBLIC))
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(publications.latestHeads("article", "vi", 5, Reader.PUBLIC));
        assertThat(publications.visibleHeads(ids, Reader.PARTNER))
                .hasSize(3)
                .containsExactlyInAnyOrderElementsOf(publications.latestHeads("article", "vi", 5, Reader.PARTNER));
    }

    @Test
    void timesAndTextComeBackExactly() {
        Instant from = Instant.parse("2026-03-29T01:30:07Z");
        String content = "{\"title\":\"Đừng giữ một mình 💙 — 𠮷 ữ Ậ\"}";
        Publication row = row("exact", Visibility.PUBLIC, from, Instant.parse("2099-12-31T23:59:59Z"), content);

        transactions().executeWrite(status -> {
            publications.add(List.of(the(ContentTypes.class).published(row)));
            return row;
        });

        assertThat(publications.ofDocument(row.documentId())).contains(row);
    }

    @Test
    void addressesThatDifferOnlyInACodePointAreDifferent() {
        add("dang-anh", Visibility.PUBLIC, now(), null);
        add("Dang-anh", Visibility.PUBLIC, now(), null);
        add("đăng-ảnh", Visibility.PUBLIC, now(), null);

        assertThat(seenBy(Reader.PUBLIC)).hasSize(3);
        assertThat(publications
                        .find("article", "vi", "dang-anh", Reader.PUBLIC)
                        .orElseThrow()
                        .slug())
                .isEqualTo("dang-anh");
        assertThat(publications.find("article", "vi", "DANG-ANH", Reader.PUBLIC))
                .isEmpty();
    }

    private List<String> seenBy(Reader reader) {
        return publications.latest("article", "vi", 0, 100, reader).stream()
                .map(Publication::slug)
                .toList();
    }

    private Instant now() {
        return transactions().executeRead(status -> publications.now());
    }

    private Publication add(String slug, Visibility visibility, Instant from, @Nullable Instant until) {
        Publication row = row(slug, visibility, from, until, "{}");
        transactions().executeWrite(status -> {
            publications.add(List.of(the(ContentTypes.class).published(row)));
            return row;
        });
        return row;
    }

    private void write(List<Publication> rows) {
        transactions().executeWrite(status -> {
            rows.forEach(
                    row -> publications.replace(row, the(ContentTypes.class).published(row)));
            return rows;
        });
    }

    /** Returns an article of the ministry. */
    static Publication row(String slug, Visibility visibility, Instant from, @Nullable Instant until, String content) {
        return new Publication(
                Identifier.next(),
                "article",
                "vi",
                "article/" + slug,
                slug,
                ShortCode.next(),
                slug,
                "",
                content,
                Sha256.of(content),
                visibility.key(),
                from,
                until,
                from,
                from,
                Unit.MINISTRY_ID,
                null,
                null);
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return the(TransactionOperations.class);
    }
}
