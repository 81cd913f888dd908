package vn.campaign111.search.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaign111.identity.Actor;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.kernel.Time;
import vn.campaign111.search.asked.QuestionTallies.Often;
import vn.campaign111.search.help.HelpLexicon;
import vn.campaign111.testing.OnEveryDatabase;
import vn.campaign111.testing.Together;

/** What is counted of what people ask, and what is never written down, on every database. */
class AskedQuestionsTest extends OnEveryDatabase {

    private static final String RARE = "trường mầm non hoa hồng nhỏ";

    private final Hands clock = new Hands(Instant.parse("2026-11-18T03:00:00Z"));
    private final QuestionTallies tallies = node();
    private final AskedQuestions asked = new AskedQuestions(tallies, the(HelpLexicon.class), clock);

    /** A clock moved by hand. */
    private static final class Hands extends Clock {
        private volatile Instant now;

        Hands(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        void forward(Duration time) {
            now = now.plus(time);
        }
    }

    @BeforeEach
    void forgetEverything() throws Exception {
        execute("DELETE FROM question_tally");
        execute("DELETE FROM question_period");
        execute("DELETE FROM question_set_aside");
    }

    @AfterEach
    void stop() {
        asked.close();
    }

    @Test
    void theFifthAskingBringsTheText() throws Exception {
        ask("Cai dat che do an toan YouTube?", 4);
        assertThat(often()).isEmpty();
        assertThat(query("SELECT question FROM question_tally")).containsOnlyNulls();

        ask("cài đặt chế độ an toàn youtube", 1);
        assertThat(often()).isEmpty();

        ask("cai dat che do an toan youtube", 1);
        assertThat(often()).containsExactly(new Often("cai dat che do an toan youtube", "vi", 5, 3, false, null));
        assertThat(tallies.often(Period.week(today()))).hasSize(1);
    }

    @Test
    void aRareQuestionStandsNowhereInClear() throws Exception {
        ask(RARE, 4);

        assertThat(often()).isEmpty();
        List<String> written = query(
                "SELECT CONCAT(period, locale, question_hash, asked, COALESCE(question, '-')) FROM question_tally");
        assertThat(written).hasSize(2).noneMatch(row -> row.contains("hoa")).allMatch(row -> row.endsWith("4-"));
    }

    @Test
    void distressIsNotCountedHoweverOftenItIsAsked() throws Exception {
        ask("em muốn tự tử", 10);
        ask("bi doa tung anh nong", 10);

        assertThat(query("SELECT period FROM question_tally")).isEmpty();
    }

    @Test
    void whatMayNameSomebodyIsNotCounted() throws Exception {
        for (String question : List.of(
                "số 0912 345 678 lừa đảo",
                "nguyen.van.a@example.vn",
                "căn cước 001203004567",
                "nhà ở 12/5 lê lợi",
                "số 12 đường lê lợi",
                "www.facebook.com/ai-do",
                "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai",
                "x".repeat(5_000),
                "İ".repeat(120),
                "   ")) {
            ask(question, 6);
        }

        assertThat(query("SELECT period FROM question_tally")).isEmpty();
        assertThat(CountableQuestion.of("giáo án lớp 5")).isPresent();
        assertThat(CountableQuestion.of("nghị định 56/2017")).isPresent();
        assertThat(CountableQuestion.of("tháng hành động vì trẻ em 2026")).isPresent();
    }

    @Test
    void theSameQuestionWithinHalfAMinuteCountsOnce() {
        for (int i = 0; i < 9; i++) {
            asked.note("mật khẩu mạnh", "vi", 3, 3);
            asked.write();
            clock.forward(Duration.ofSeconds(3));
        }
        assertThat(often()).isEmpty();

        ask("mật khẩu mạnh", 5);
        assertThat(often()).extracting(Often::asked).containsExactly(5L);
    }

    @Test
    void aQuestionThatFindsOnlyWhatHasLittleToDoWithItIsUnanswered() throws Exception {
        ask("nuôi ong lấy mật", 4);
        asked.note("nuôi ong lấy mật", "vi", 12, 0);
        asked.write();
        assertThat(often()).containsExactly(new Often("nuôi ong lấy mật", "vi", 5, 12, true, null));
        assertThat(often()).allMatch(Often::isUnanswered);

        clock.forward(Duration.ofMinutes(1));
        ask("nuôi ong lấy mật", 1);
        assertThat(often()).as("the last asking tells").noneMatch(Often::isUnanswered);
    }

    @Test
    void whatWasCountedBeforeFarResultsWereToldCountsAsAnsweredAsItDid() throws Exception {
        execute("INSERT INTO question_tally (period, locale, question_hash, asked, results, question) VALUES ('"
                + Period.month(today()).key() + "', 'vi', '" + "a".repeat(64) + "', 7, 3, 'mật khẩu mạnh')");

        assertThat(often()).containsExactly(new Often("mật khẩu mạnh", "vi", 7, 3, false, null));
    }

    @Test
    void severalNodesCountTogetherUnderOneSecret() throws Exception {
        Together.run(6, () -> {
            node().add(List.of(new QuestionTallies.Asked(
                    CountableQuestion.of("trò chơi an toàn").orElseThrow(), "vi", 1, 0, false)));
            return "";
        });

        assertThat(often()).containsExactly(new Often("trò chơi an toàn", "vi", 6, 0, false, null));
        assertThat(Set.copyOf(query("SELECT secret FROM question_period"))).hasSize(2);
    }

    @Test
    void whenAPeriodIsOverItsSecretAndItsRareQuestionsAreGone() throws Exception {
        ask(RARE, 2);
        ask("mật khẩu mạnh", 5);
        Period november = Period.month(today());

        clock.forward(Duration.ofDays(40));
        tallies.tidy();

        assertThat(query("SELECT secret FROM question_period")).containsOnlyNulls();
        assertThat(query("SELECT question FROM question_tally")).containsOnly("mật khẩu mạnh");
        assertThat(tallies.often(november)).hasSize(1);

        clock.forward(Duration.ofDays(366 * 2));
        tallies.tidy();
        assertThat(query("SELECT period FROM question_tally")).isEmpty();
        assertThat(query("SELECT period FROM question_period")).isEmpty();
    }

    @Test
    void whatIsSetAsideIsMarkedAndComesBack() {
        SetQuestionAside setAside = the(SetQuestionAside.class);
        ask("mật khẩu mạnh", 5);

        setAside.setAside(Actor.SYSTEM, "vi", "mật khẩu mạnh");
        assertThat(often()).extracting(Often::setAside).containsExactly(true);

        setAside.putBack(Actor.SYSTEM, "vi", "mật khẩu mạnh");
        assertThat(often()).extracting(Often::setAside).containsExactly(false);
    }

    @Test
    void whatSomebodyDidAboutAQuestionIsToldAndTheJournalKeepsItsTextToItself() {
        ask("mật khẩu mạnh", 5);
        AnswerQuestion answer = the(AnswerQuestion.class);

        answer.by(Actor.SYSTEM, QuestionKey.of(":vi:mật khẩu mạnh"), QuestionDeed.ARTICLE);
        assertThat(often()).extracting(Often::deed).containsExactly(QuestionDeed.ARTICLE);
        JournalEntry told = the(Journal.class).latest(0, 1).getFirst();
        assertThat(told.action()).isEqualTo("question-answered");
        assertThat(told.details()).contains("article").doesNotContain("mật khẩu");

        answer.by(Actor.SYSTEM, QuestionKey.of(":vi:chưa ai hỏi"), QuestionDeed.PROMOTION);
        assertThat(the(Journal.class).head()).isEqualTo(told.sequence());
        the(SetQuestionAside.class).putBack(Actor.SYSTEM, "vi", "mật khẩu mạnh");
        assertThat(often()).extracting(Often::deed).containsOnlyNulls();
    }

    @Test
    void moreThanCanBeCountedIsDroppedWithoutWaiting() throws Exception {
        for (int i = 0; i < 100_000; i++) {
            asked.note("câu hỏi " + i, "vi", 1, 1);
        }
        asked.write();
        assertThat(query("SELECT period FROM question_tally")).isNotEmpty().hasSizeLessThan(10_000);
    }

    private QuestionTallies node() {
        return new QuestionTallies(
                the(QuestionPeriodRows.class), the(QuestionTallyRows.class), the(HelpLexicon.class), clock);
    }

    private List<Often> often() {
        return tallies.often(Period.month(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.VIETNAM);
    }

    private void ask(String question, int times) {
        for (int i = 0; i < times; i++) {
            asked.note(question, "vi", 3, 3);
            asked.write();
            clock.forward(Duration.ofSeconds(31));
        }
    }
}
