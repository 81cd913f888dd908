package vn.campaign111.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.identity.Unit;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Problem;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.help.HelpLexicon;
import vn.campaign111.search.help.HelpPhrase;
import vn.campaign111.search.help.HelpPhrase.Sense;
import vn.campaign111.testing.OnEveryDatabase;

/** What officers keep for the search, on every database. */
class WordsTest extends OnEveryDatabase {

    private static final Actor OFFICER =
            new Actor("officer", "Officer", Unit.MINISTRY_ID, EnumSet.allOf(Permission.class));
    private static final Actor AUTHOR =
            new Actor("author", "Author", Unit.MINISTRY_ID, Set.of(Permission.WRITE_DOCUMENTS));

    private final SaveSynonymGroup saveGroup = the(SaveSynonymGroup.class);
    private final SynonymGroups groups = the(SynonymGroups.class);
    private final ChangeHelpPhrases changePhrases = the(ChangeHelpPhrases.class);
    private final HelpLexicon lexicon = the(HelpLexicon.class);
    private final WordsFollower follower = the(WordsFollower.class);

    @BeforeEach
    void forgetEverything() throws Exception {
        execute("DELETE FROM synonym_group");
        execute("DELETE FROM promotion");
        execute("DELETE FROM help_phrase");
        execute("DELETE FROM shipped_synonyms_off");
        follower.position();
    }

    @Test
    void aGroupComesBackAsItWasWrittenAndIsTold() {
        String id = saveGroup.add(
                OFFICER,
                SynonymGroup.written("grooming\n dụ  dỗ qua mạng \n\nlàm quen để xâm hại", false, "Từ báo chí 💙"));

        assertThat(groups.required(id).group())
                .isEqualTo(new SynonymGroup(
                        List.of("grooming", "dụ dỗ qua mạng", "làm quen để xâm hại"), false, "Từ báo chí 💙"));
        assertThat(lastEntry().action()).isEqualTo("synonyms-added");
        assertThat(lastEntry().details()).contains("grooming = dụ dỗ qua mạng");
    }

    @Test
    void aGroupIsChangedAndDeletedAndTheJournalKeepsWhatItSaid() {
        String id = saveGroup.add(OFFICER, SynonymGroup.written("app\nứng dụng", false, ""));

        saveGroup.change(OFFICER, id, 1, SynonymGroup.written("app\nứng dụng\nphần mềm", true, ""));
        assertThat(groups.required(id).group().line()).isEqualTo("app > ứng dụng = phần mềm");

        the(DeleteSynonymGroup.class).delete(OFFICER, id, 2);
        assertThat(groups.all()).isEmpty();
        assertThat(lastEntry().details()).contains("app > ứng dụng = phần mềm");
    }

    @Test
    void whoDidNotSeeTheNewestGroupChangesAndDeletesNothing() {
        String id = saveGroup.add(OFFICER, SynonymGroup.written("app\nứng dụng", false, ""));
        saveGroup.change(OFFICER, id, 1, SynonymGroup.written("app\nứng dụng\nphần mềm", false, ""));
        long told = the(Journal.class).head();

        assertThatThrownBy(() -> saveGroup.change(OFFICER, id, 1, SynonymGroup.written("app\ntrò", false, "")))
                .isInstanceOfSatisfying(
                        Problem.class, e -> assertThat(e.code()).isEqualTo(SynonymGroups.CHANGED_MEANWHILE));
        assertThatThrownBy(() -> the(DeleteSynonymGroup.class).delete(OFFICER, id, 1))
                .isInstanceOfSatisfying(
                        Problem.class, e -> assertThat(e.code()).isEqualTo(SynonymGroups.CHANGED_MEANWHILE));

        assertThat(groups.required(id).group().line()).isEqualTo("app = ứng dụng = phần mềm");
        assertThat(the(Journal.class).head()).isEqualTo(told);
    }

    @Test
    void whatIsSentTwiceIsKeptOnceAndIsNoConflict() {
        String id = saveGroup.add(OFFICER, SynonymGroup.written("app\nứng dụng", false, ""));
        SynonymGroup changed = SynonymGroup.written("app\nứng dụng\nphần mềm", false, "");
        saveGroup.change(OFFICER, id, 1, changed);
        long told = the(Journal.class).head();

        saveGroup.change(OFFICER, id, 1, changed);

        assertThat(groups.required(id).version()).isEqualTo(2);
        assertThat(the(Journal.class).head()).isEqualTo(told);
    }

    @Test
    void whoDidNotSeeTheNewestPromotionChangesAndEndsNothing() throws Exception {
        promotionOf("bắt nạt", "contains", null, null);
        execute("UPDATE promotion SET version = 4");
        String id = the(Promotions.class).all().getFirst().id();

        assertThatThrownBy(() -> the(SavePromotion.class)
                        .change(OFFICER, id, 3, promotion("bị bắt nạt", "contains", null, null)))
                .isInstanceOfSatisfying(
                        Problem.class, e -> assertThat(e.code()).isEqualTo(Promotions.CHANGED_MEANWHILE));
        assertThatThrownBy(() -> the(DeletePromotion.class).delete(OFFICER, id, 3))
                .isInstanceOfSatisfying(
                        Problem.class, e -> assertThat(e.code()).isEqualTo(Promotions.CHANGED_MEANWHILE));

        assertThat(the(Promotions.class).required(id).promotion().phrases()).containsExactly("bắt nạt");
        the(DeletePromotion.class).delete(OFFICER, id, 4);
        assertThat(the(Promotions.class).all()).isEmpty();
    }

    @Test
    void aPhraseStandsInOneGroupAndTheRefusalNamesIt() {
        saveGroup.add(OFFICER, SynonymGroup.written("hoà bình\nthanh bình", false, ""));

        assertThat(issues(() -> saveGroup.add(OFFICER, SynonymGroup.written("Hòa Bình\nyên bình", false, ""))))
                .containsExactly(Issue.of("phrases", "synonyms.taken", "Hòa Bình", "hoà bình = thanh bình"));
    }

    @Test
    void aShippedGroupIsSwitchedOffWithAReasonAndOnAgain() {
        String line = shippedWith("sextortion");
        assertThat(isSynonym("sextortion")).isTrue();
        assertThat(issues(() -> the(SwitchShippedSynonyms.class).off(OFFICER, line, " ")))
                .containsExactly(Issue.of("reason", "synonyms.reason", WrittenPhrase.LONGEST_NOTE));

        the(SwitchShippedSynonyms.class).off(OFFICER, line, "Kéo về bài không liên quan 💙");
        the(SwitchShippedSynonyms.class).off(OFFICER, line, "Lần nữa");
        assertThat(lastEntry().action()).isEqualTo("synonyms-switched-off");
        assertThat(lastEntry().details()).contains(line).contains("không liên quan");
        follow();
        assertThat(isSynonym("sextortion")).isFalse();
        assertThat(isSynonym("deepfake")).isTrue();
        ShippedSynonyms.Listed first = the(ShippedSynonyms.class).all().getFirst();
        assertThat(first.line()).isEqualTo(line);
        assertThat(first.isSwitchedOff()).isTrue();

        assertThat(Objects.requireNonNull(first.off()).reason()).isEqualTo("Kéo về bài không liên quan 💙");
        String id = first.off().id();
        the(SwitchShippedSynonyms.class).on(OFFICER, id);
        the(SwitchShippedSynonyms.class).on(OFFICER, id);
        assertThat(lastEntry().action()).isEqualTo("synonyms-switched-on");
        follow();
        assertThat(isSynonym("sextortion")).isTrue();
        assertThat(the(ShippedSynonyms.class).all()).noneMatch(ShippedSynonyms.Listed::isSwitchedOff);
    }

    @Test
    void onlyWhatTheProductComesWithIsSwitchedOffAndOnlyByWhoKeepsWords() {
        assertThatThrownBy(() -> the(SwitchShippedSynonyms.class).off(OFFICER, "xe = tàu", "x"))
                .isInstanceOfSatisfying(
                        Problem.class, e -> assertThat(e.code()).isEqualTo("shipped-synonyms.not-found"));
        assertThatThrownBy(() -> the(SwitchShippedSynonyms.class).off(AUTHOR, shippedWith("sextortion"), "x"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aGroupThatANewVersionWritesAnewIsUsedAndListedAsReplaced() {
        the(ShippedSynonymsOffRows.class)
                .save(new ShippedSynonymsOffRow(
                        vn.campaign111.kernel.Identifier.next(),
                        "sextortion = tống tiền",
                        "Cũ",
                        "officer",
                        java.time.Instant.EPOCH));
        follow();

        ShippedSynonyms.Listed first = the(ShippedSynonyms.class).all().getFirst();
        assertThat(first.shipped()).isFalse();
        assertThat(first.isSwitchedOff()).isFalse();
        assertThat(isSynonym("sextortion")).isTrue();
    }

    @Test
    void whatIsNoGroupIsRefusedWithTheReason() {
        assertThat(codes("một mình")).containsExactly("synonyms.count");
        assertThat(codes("app\nAPP")).containsExactly("synonyms.twice");
        assertThat(codes("gì\nứng dụng")).containsExactly("phrase.question-word");
        assertThat(codes("<script>alert(1)</script>\nứng dụng")).containsExactly("phrase.letters");
        assertThat(codes("a = b\nứng dụng")).containsExactly("phrase.letters");
        assertThat(codes("một hai ba bốn năm sáu bảy tám chín\nsố")).containsExactly("phrase.long");
        assertThat(codes("a".repeat(2_000_000) + "\nsố")).contains("phrase.long");
        assertThat(codes(String.join(
                        "\n", IntStream.range(0, 11).mapToObj(i -> "từ " + i).toList())))
                .containsExactly("synonyms.count");
    }

    @Test
    void whoMayNotKeepWordsIsTurnedAway() {
        assertThatThrownBy(() -> saveGroup.add(AUTHOR, SynonymGroup.written("app\nứng dụng", false, "")))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> changePhrases.add(AUTHOR, "bullying", Sense.DISTRESS, "bị nói móc", "x"))
                .isInstanceOf(Problem.class);
        assertThat(groups.all()).isEmpty();
    }

    @Test
    void anotherNodePromotesOnceItHasFollowed() {
        Promotions promotions = the(Promotions.class);
        promotionOf("bắt nạt", "contains", null, null);
        assertThat(promotions.forQuestion("con bị bat nat")).isEmpty();

        follow();

        assertThat(promotions.forQuestion("con bi bat nat")).containsExactly("ID1", "ID2");
        assertThat(promotions.forQuestion("bắt nát")).isEmpty();
    }

    @Test
    void anotherNodeReadsItsWordsAnewWhenTheJournalTellsOfAChange() {
        long before = the(Journal.class).head();
        changePhrases.add(OFFICER, "trouble", Sense.DANGER, "kẹo dẻo xanh", "Học sinh gọi thuốc lắc như vậy");
        assertThat(lexicon.find("kẹo dẻo xanh")).isEmpty();

        follower.follow(the(Journal.class).after(before, 100));

        assertThat(lexicon.find("kẹo dẻo xanh")).isPresent();
    }

    @Test
    void aPromotionHoldsOnItsDaysAndForItsQuestionsOnly() throws Exception {
        Promotions promotions = the(Promotions.class);
        LocalDate today = LocalDate.now(vn.campaign111.kernel.Time.VIETNAM);
        promotionOf("mật khẩu", "exact", today, today);
        promotionOf("trò chơi", "contains", today.plusDays(1), null);
        follow();

        assertThat(promotions.forQuestion("Mat khau")).containsExactly("ID1", "ID2");
        assertThat(promotions.forQuestion("mật khẩu mạnh")).isEmpty();
        assertThat(promotions.forQuestion("trò chơi")).isEmpty();

        execute("UPDATE promotion SET first_day = NULL, last_day = NULL");
        follower.position();
        assertThat(promotions.forQuestion("trò chơi hay")).containsExactly("ID1", "ID2");
    }

    @Test
    void aPromotionNeedsDocumentsThatWerePublished() {
        Promotion promotion = Promotion.written("mật khẩu", "exact", List.of("nobody-wrote-this"), null, null, "");

        assertThat(issues(() -> the(SavePromotion.class).add(OFFICER, promotion)))
                .containsExactly(Issue.of("documents", "promotion.unknown", "nobody-wrote-this"));
        Promotion empty = Promotion.written("", "exact", List.of(), LocalDate.of(2026, 2, 2), LocalDate.MIN, "");
        assertThat(issues(() -> the(SavePromotion.class).add(OFFICER, empty)))
                .extracting(Issue::code)
                .containsExactly("promotion.phrases", "promotion.documents", "promotion.days");
    }

    @Test
    void aPromotionThatIsOverIsRefused() {
        LocalDate yesterday = LocalDate.now(vn.campaign111.kernel.Time.VIETNAM).minusDays(1);
        Promotion promotion = Promotion.written("mật khẩu", "exact", List.of(), null, yesterday, "");

        assertThat(issues(() -> the(SavePromotion.class).add(OFFICER, promotion)))
                .extracting(Issue::code)
                .containsExactly("promotion.documents", "promotion.over");
    }

    @Test
    void aPhraseIsPromotedOnceAtATimeForTheSameWayOfMatching() {
        LocalDate today = LocalDate.of(2026, 6, 1);
        Promotion first = promotion("mật khẩu\nđổi mật khẩu", "exact", null, today.plusDays(9));

        assertThat(promotion("Mật Khẩu", "exact", null, null).shared(first, today))
                .hasValue("Mật Khẩu");
        assertThat(promotion("mật khẩu", "exact", today.plusDays(9), null).shared(first, today))
                .hasValue("mật khẩu");
        assertThat(first.shared(promotion("mật khẩu", "exact", today.plusDays(10), null), today))
                .isEmpty();
        assertThat(promotion("mật khẩu", "exact", today.plusDays(10), null).shared(first, today))
                .isEmpty();
        assertThat(promotion("mật khẩu", "contains", null, null).shared(first, today))
                .isEmpty();
        assertThat(promotion("mật mã", "exact", null, null).shared(first, today))
                .isEmpty();
        assertThat(promotion("mật khẩu", "exact", null, null).shared(first, today.plusDays(10)))
                .as("the first is over by then")
                .isEmpty();
    }

    @Test
    void anAddedPhraseIsHeardAndARemovedOneIsNot() {
        String question = "mua kẹo dẻo xanh";
        assertThat(lexicon.find(question)).isEmpty();

        changePhrases.add(OFFICER, "trouble", Sense.DANGER, "kẹo dẻo xanh", "Học sinh gọi thuốc lắc như vậy");
        follow();
        assertThat(lexicon.hear(question).orElseThrow().phrase()).isEqualTo("kẹo dẻo xanh");
        assertThat(lexicon.find("keo deo xanh con").orElseThrow().dangerNow()).isTrue();
        assertThat(lastEntry().details()).contains("gọi thuốc lắc");

        changePhrases.undo(OFFICER, change("trouble").id());
        follow();
        assertThat(lexicon.find(question)).isEmpty();
    }

    @Test
    void aShippedPhraseIsSwitchedOffWithAReasonAndOnAgain() {
        assertThat(lexicon.find("treo cổ")).isPresent();

        assertThat(issues(() -> changePhrases.switchOff(OFFICER, "self-harm", "treo cổ", " ")))
                .extracting(Issue::code)
                .containsExactly("help.reason");
        changePhrases.switchOff(OFFICER, "self-harm", "treo cổ", "Nhầm với bài lịch sử");
        follow();
        assertThat(lexicon.find("treo cổ")).isEmpty();

        changePhrases.undo(OFFICER, change("self-harm").id());
        follow();
        assertThat(lexicon.find("treo cổ")).isPresent();
    }

    @Test
    void theHotlineStaysAndNoSubjectLosesAllItsPhrases() {
        assertThatThrownBy(() -> changePhrases.switchOff(OFFICER, "hotline", "gọi 111", "x"))
                .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.code()).isEqualTo("help.hotline-stays"));
        assertThat(issues(() -> changePhrases.add(OFFICER, "hotline", Sense.LOOK_ALIKE, "gọi 111 để", "x")))
                .extracting(Issue::code)
                .contains("help.intent");

        List<HelpPhrase> all = HelpPhrase.shipped().stream()
                .filter(phrase -> phrase.intent().equals("running-away") && !phrase.isLookAlike())
                .toList();
        all.stream()
                .limit(all.size() - 1L)
                .forEach(phrase -> changePhrases.switchOff(OFFICER, "running-away", phrase.text(), "x"));
        assertThatThrownBy(() -> changePhrases.switchOff(
                        OFFICER, "running-away", all.getLast().text(), "x"))
                .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.code()).isEqualTo("help.last-phrase"));
    }

    @Test
    void aLookAlikeThatWouldSilenceAPhraseIsRefusedAndNamesIt() {
        assertThat(issues(() -> changePhrases.add(OFFICER, "self-harm", Sense.LOOK_ALIKE, "thiết sống", "x")))
                .extracting(Issue::code)
                .containsExactly("help.silences");
        assertThat(issues(() -> changePhrases.add(OFFICER, "violence", Sense.LOOK_ALIKE, "mẹ đánh em", "x")))
                .extracting(Issue::code)
                .containsExactly("help.silences");

        changePhrases.add(OFFICER, "self-harm", Sense.LOOK_ALIKE, "nóng muốn chết", "Câu nói đùa");
        follow();
        assertThat(lexicon.find("trời nóng muốn chết")).isEmpty();
        assertThat(lexicon.find("em muốn chết")).isPresent();
    }

    @Test
    void aPhraseThatALookAlikeSilencesIsRefusedAndNamesIt() {
        changePhrases.add(OFFICER, "trouble", Sense.LOOK_ALIKE, "kẹo dẻo", "Kẹo");

        assertThat(issues(() -> changePhrases.add(OFFICER, "trouble", Sense.DANGER, "kẹo dẻo xanh", "x")))
                .satisfiesExactly(issue -> {
                    assertThat(issue.code()).isEqualTo("help.silenced");
                    assertThat(issue.arguments()).containsExactly("kẹo dẻo xanh", "kẹo dẻo");
                });
    }

    @Test
    void aPhraseIsNotSwitchedOnAgainWhileALookAlikeSilencesIt() {
        changePhrases.switchOff(OFFICER, "self-harm", "treo cổ", "Nhầm với bài lịch sử");
        String off = change("self-harm").id();
        changePhrases.add(OFFICER, "violence", Sense.LOOK_ALIKE, "treo cổ", "Bài lịch sử");

        assertThatThrownBy(() -> changePhrases.undo(OFFICER, off))
                .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.code()).isEqualTo("help.silenced"));

        changePhrases.undo(OFFICER, change("violence").id());
        changePhrases.undo(OFFICER, off);
        follow();
        assertThat(lexicon.find("treo cổ")).isPresent();
    }

    @Test
    void aPhraseOfDistressHasTwoSyllablesAndIsNew() {
        assertThat(addCodes("  ")).containsExactly("help.phrase");
        assertThat(addCodes("em")).containsExactly("help.short");
        assertThat(addCodes("bị bắt nạt")).containsExactly("help.known");
        assertThat(addCodes("<b>bị đánh</b>")).contains("phrase.letters");
    }

    private static String shippedWith(String word) {
        return SynonymBook.shipped().stream()
                .filter(line -> line.startsWith(word + " "))
                .findFirst()
                .orElseThrow();
    }

    private boolean isSynonym(String word) {
        return the(SynonymBook.class).current().standIn(List.of(word));
    }

    private List<String> addCodes(String phrase) {
        return issues(() -> changePhrases.add(OFFICER, "bullying", Sense.DISTRESS, phrase, "x")).stream()
                .map(Issue::code)
                .toList();
    }

    private List<String> codes(String phrases) {
        return issues(() -> saveGroup.add(OFFICER, SynonymGroup.written(phrases, false, ""))).stream()
                .map(Issue::code)
                .distinct()
                .toList();
    }

    private static List<Issue> issues(ThrowingCallable deed) {
        return assertThatThrownBy(deed)
                .asInstanceOf(InstanceOfAssertFactories.throwable(InvalidInput.class))
                .extracting(InvalidInput::issues, InstanceOfAssertFactories.list(Issue.class))
                .actual()
                .stream()
                .map(Issue.class::cast)
                .toList();
    }

    private HelpPhrases.Change change(String intent) {
        return the(HelpPhrases.class).of(intent).stream()
                .flatMap(listed -> Stream.ofNullable(listed.change()))
                .findFirst()
                .orElseThrow();
    }

    private static Promotion promotion(
            String phrases,
            String matching,
            @org.jspecify.annotations.Nullable LocalDate first,
            @org.jspecify.annotations.Nullable LocalDate last) {
        return Promotion.written(phrases, matching, List.of("ID1"), first, last, "");
    }

    private void promotionOf(
            String phrase,
            String matching,
            @org.jspecify.annotations.Nullable LocalDate first,
            @org.jspecify.annotations.Nullable LocalDate last) {
        Promotion promotion = Promotion.written(phrase, matching, List.of("ID1", "ID2"), first, last, "");
        the(PromotionRows.class)
                .save(PromotionRow.of(
                        vn.campaign111.kernel.Identifier.next(), 1, promotion, "officer", java.time.Instant.EPOCH));
    }

    /** As the thread of the follower does when the journal tells of a change. */
    private void follow() {
        follower.position();
    }

    private JournalEntry lastEntry() {
        return the(Journal.class).latest(0, 1).getFirst();
    }
}
