package vn.campaign111.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaign111.testing.Writing.AUTHOR;
import static vn.campaign111.testing.Writing.PUBLISHER;
import static vn.campaign111.testing.Writing.REVIEWER;
import static vn.campaign111.testing.Writing.WRITING_REVIEWER;
import static vn.campaign111.testing.Writing.article;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.campaign111.catalog.articles.Article;
import vn.campaign111.catalog.articles.ArticleType;
import vn.campaign111.editorial.ApproveEdition;
import vn.campaign111.editorial.CreateDocument;
import vn.campaign111.editorial.Document;
import vn.campaign111.editorial.DocumentLists;
import vn.campaign111.editorial.DocumentLists.Filter;
import vn.campaign111.editorial.DocumentLists.Opened;
import vn.campaign111.editorial.Edition;
import vn.campaign111.editorial.EditionState;
import vn.campaign111.editorial.PublishEdition;
import vn.campaign111.editorial.ReturnEdition;
import vn.campaign111.editorial.Revision;
import vn.campaign111.editorial.SaveRevision;
import vn.campaign111.editorial.SaveRevision.Edit;
import vn.campaign111.editorial.StartEdition;
import vn.campaign111.editorial.SubmitEdition;
import vn.campaign111.editorial.WithdrawDocument;
import vn.campaign111.identity.Actor;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Problem;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.publication.Visibility;
import vn.campaign111.testing.OnEveryDatabase;
import vn.campaign111.testing.Together;

/** The life of a document, from the first draft to its recall. */
class EditorialTest extends OnEveryDatabase {

    @Test
    void aDocumentGoesFromDraftToPublicAndBack() {
        Document document = create("Con bị doạ tung ảnh");
        save(document, AUTHOR, "Nghe con nói. Gọi **111**.");
        assertThat(visible(document)).isEmpty();

        publish(document);
        assertThat(visible(document).orElseThrow().content()).contains("Gọi **111**");

        the(WithdrawDocument.class).run(PUBLISHER, document.id(), "Có thông tin cũ");
        assertThat(visible(document)).isEmpty();
        assertThat(the(Publications.class).withdrawnAt("article", "vi", document.slug()))
                .get()
                .extracting(Publication::withdrawnReason)
                .isEqualTo("Có thông tin cũ");
        assertThat(the(Journal.class).about(Document.SUBJECT, document.id(), 10))
                .extracting(JournalEntry::action)
                .containsExactly(
                        "document-withdrawn",
                        "edition-published",
                        "edition-approved",
                        "edition-submitted",
                        "revision-saved",
                        "document-created");
        assertThat(the(Journal.class).firstFault()).isEmpty();
    }

    @Test
    void nobodyApprovesWhatTheyWrote() {
        Document document = create("Bài của chính mình");
        save(document, WRITING_REVIEWER, "Một câu thêm vào.");
        the(SubmitEdition.class).run(AUTHOR, document.id());

        refused("edition.own-work", () -> approve(document, WRITING_REVIEWER));
        assertThat(open(document).edition().state()).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void approvalCoversOnlyTheRevisionThatWasRead() {
        Document document = create("Bản đã đọc");
        String read = open(document).revision().id();
        save(document, AUTHOR, "Bản mới hơn.");
        the(SubmitEdition.class).run(AUTHOR, document.id());

        refused("edition.changed-meanwhile", () -> the(ApproveEdition.class).run(REVIEWER, document.id(), read));
    }

    @Test
    void anEditOfWhatWasApprovedMakesItADraftAgain() {
        Document document = create("Sửa sau khi duyệt");
        the(SubmitEdition.class).run(AUTHOR, document.id());
        approve(document, REVIEWER);

        save(document, AUTHOR, "Sửa thêm.");

        assertThat(open(document).edition().state()).isEqualTo(EditionState.DRAFT);
        refused("edition.not-approved", () -> the(PublishEdition.class).run(PUBLISHER, document.id()));
    }

    @Test
    void aReturnedEditionTellsWhy() {
        Document document = create("Cần nguồn");
        the(SubmitEdition.class).run(AUTHOR, document.id());

        the(ReturnEdition.class).run(REVIEWER, document.id(), "Thiếu nguồn");

        assertThat(open(document).edition())
                .extracting(Edition::state, Edition::note)
                .containsExactly(EditionState.DRAFT, "Thiếu nguồn");
    }

    @Test
    void aWriterWhoSawAnOlderRevisionOverwritesNothing() {
        Document document = create("Hai người cùng sửa");
        String seenByBoth = open(document).revision().id();
        save(document, AUTHOR, "Người thứ nhất.");

        refused(
                "document.changed-meanwhile",
                () -> the(SaveRevision.class).run(AUTHOR, document.id(), edit(document, seenByBoth, "Người thứ hai.")));
        assertThat(((Article) open(document).content()).body()).isEqualTo("Người thứ nhất.");
    }

    @Test
    void ofEightWhoSaveAtOnceOneWins() throws Exception {
        Document document = create("Tám người cùng sửa");
        String base = open(document).revision().id();

        List<Boolean> won = Together.run(8, () -> {
            try {
                the(SaveRevision.class)
                        .run(
                                AUTHOR,
                                document.id(),
                                edit(
                                        document,
                                        base,
                                        "Của " + Thread.currentThread().threadId()));
                return true;
            } catch (Problem conflict) {
                return false;
            }
        });

        assertThat(won).containsOnlyOnce(true);
        assertThat(open(document).revisions()).extracting(Revision::number).containsExactly(2, 1);
    }

    @Test
    void savingTheSameWordsAgainKeepsNothingNew() {
        Document document = create("Không đổi");
        save(document, AUTHOR, "Như cũ.");
        Revision first = open(document).revision();

        save(document, AUTHOR, "Như cũ.");

        assertThat(open(document).revision()).isEqualTo(first);
    }

    @Test
    void theNextEditionTakesThePlaceOfTheOneBefore() {
        Document document = create("Hai phiên bản");
        publish(document);
        Publication before = visible(document).orElseThrow();

        the(StartEdition.class).run(AUTHOR, document.id());
        save(document, AUTHOR, "Phiên bản hai.");
        assertThat(visible(document)).contains(before);

        publish(document);
        Publication after = visible(document).orElseThrow();
        assertThat(after.content()).contains("Phiên bản hai");
        assertThat(after.code()).isEqualTo(before.code());
        assertThat(after.issued()).isEqualTo(before.issued());
        assertThat(open(document).editions())
                .extracting(Edition::state)
                .containsExactly(EditionState.PUBLISHED, EditionState.SUPERSEDED);
    }

    @Test
    void aRecalledDocumentCanBePublishedAnew() {
        Document document = create("Thu hồi rồi đăng lại");
        publish(document);
        the(WithdrawDocument.class).run(PUBLISHER, document.id(), "Sai số liệu");

        the(StartEdition.class).run(AUTHOR, document.id());
        save(document, AUTHOR, "Đã sửa số liệu.");
        publish(document);

        assertThat(visible(document)).isPresent();
        assertThat(the(Publications.class).withdrawnAt("article", "vi", document.slug()))
                .isEmpty();
    }

    @Test
    void ofEightWhoPublishAtOnceOneDoes() throws Exception {
        Document document = create("Tám người cùng đăng");
        the(SubmitEdition.class).run(AUTHOR, document.id());
        approve(document, REVIEWER);

        List<Boolean> won = Together.run(8, () -> {
            try {
                the(PublishEdition.class).run(PUBLISHER, document.id());
                return true;
            } catch (Problem conflict) {
                return false;
            }
        });

        assertThat(won).containsOnlyOnce(true);
    }

    @Test
    void aTakenAddressIsRefusedWithItsField() {
        Document first = create("Địa chỉ đã có");

        assertThatThrownBy(() -> the(CreateDocument.class)
                        .run(
                                AUTHOR,
                                the(ArticleType.class),
                                "vi",
                                null,
                                first.slug(),
                                Visibility.PUBLIC,
                                article("Khác", "Khác")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.issues())
                                .singleElement()
                                .satisfies(issue -> assertThat(issue.code()).isEqualTo("slug.taken")));
    }

    @Test
    void titlesAreFoundWithAndWithoutTonesAndNoPatternIsObeyed() {
        Document document = create("Đường dây 100% miễn phí_111");

        assertThat(listed("duong day 100%")).containsExactly(document.id());
        assertThat(listed("Đường DÂY")).containsExactly(document.id());
        assertThat(listed("duong_day")).isEmpty();
        assertThat(listed("duong%phi")).isEmpty();
        assertThat(listed("phi_111")).containsExactly(document.id());
    }

    private List<String> listed(String text) {
        return the(DocumentLists.class).list(AUTHOR, new Filter("article", null, "vi", text), 0, 10).items().stream()
                .map(line -> line.document().id())
                .toList();
    }

    private Document create(String title) {
        return the(CreateDocument.class)
                .run(AUTHOR, the(ArticleType.class), "vi", null, null, Visibility.PUBLIC, article(title, "Bản đầu."));
    }

    private void save(Document document, Actor actor, String body) {
        the(SaveRevision.class)
                .run(
                        actor,
                        document.id(),
                        edit(document, open(document).revision().id(), body));
    }

    private static Edit edit(Document document, String baseRevisionId, String body) {
        return new Edit(baseRevisionId, document.slug(), Visibility.PUBLIC, null, article(document.title(), body));
    }

    private void publish(Document document) {
        the(SubmitEdition.class).run(AUTHOR, document.id());
        approve(document, REVIEWER);
        the(PublishEdition.class).run(PUBLISHER, document.id());
    }

    private void approve(Document document, Actor actor) {
        the(ApproveEdition.class)
                .run(actor, document.id(), open(document).revision().id());
    }

    private Opened open(Document document) {
        return the(DocumentLists.class).open(AUTHOR, document.id());
    }

    private Optional<Publication> visible(Document document) {
        return the(Publications.class).find("article", "vi", document.slug(), Reader.PUBLIC);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
