package vn.campaign111.search.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaign111.search.help.HelpLexicon.Unheard;

/** Distress that no phrase foresaw, heard by what all words together tell of. */
class HelpEvidenceTest {

    /** Without any phrase, so that nothing else can hear. */
    private final HelpEar ear = new HelpEar(List.of());

    @ParameterizedTest
    @CsvSource({
        "ổng cứ vén váy em rồi cười,sexual-abuse",
        "gã kia lảng vảng ngoài cổng kiếm em hoài,threat",
        "thằng đó rao bán mấy tấm hình của em,image-blackmail",
        "tụi nó giấu dép của em rồi hùa nhau cười nhạo,bullying",
        "lão chủ khóa trái cửa không cho tụi em ra,violence",
        "em chịu hết nổi rồi không biết làm sao,trouble",
        "mẹ bỏ đi không ai nấu cơm,trouble"
    })
    void whatIsDoneToSomebodyIsHeardAndNamesTheSubject(String question, String key) {
        assertThat(ear.hear(question)).map(heard -> heard.intent().key()).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ga kia lang vang ngoai cong kiem em hoai",
                "em chiu het noi roi khong biet lam sao",
                "tui no giau dep cua em roi hua nhau cuoi nhao"
            })
    void itIsHeardWithoutAnyMark(String question) {
        assertThat(ear.hear(question)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bài giảng cho học sinh về việc bị người lạ theo dõi",
                "cách phòng tránh khi em bị dọa",
                "thống kê số vụ trẻ em bị đánh",
                "anh ấy và em",
                "cô giáo của con",
                "em không hiểu bài toán lớp 7",
                "em bi sot phai lam sao",
                "ke hoach truyen thong cho hoc sinh",
                "tụi nó đánh cầu lông",
                "con tôi tám tuổi",
                "con gái tôi ba tuổi",
                "con toi muoi hai tuoi",
                "chau toi 13 tuoi",
                "con tôi lớp tám",
                "mẹ em nấu cơm rồi đi chợ",
                ""
            })
    void whatOnlySharesWordsIsNot(String question) {
        assertThat(ear.hear(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "poster chống xâm hại",
                "nghien cuu ve tu tu o thanh thieu nien",
                "xúi giục người khác tự sát bị phạt thế nào",
                "thống kê trẻ em bỏ nhà đi"
            })
    void aPhraseIsNotHeardWhereSomethingAboutTheMatterIsLookedFor(String question) {
        assertThat(new HelpEar(HelpPhrase.shipped()).hear(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hiện tượng tự tử trong tâm lý học",
                "vụ nữ sinh bị đánh hội đồng ở Hà Nội giờ ra sao",
                "tin tuc di ghe danh con rieng cua chong",
                "vệ sinh vùng kín cho bé gái",
                "lắp camera ở phòng khách trông trẻ",
                "sextortion meaning"
            })
    void aPhraseIsNotHeardWhereAllOtherWordsSpeakAgainstIt(String question) {
        assertThat(new HelpEar(HelpPhrase.shipped()).hear(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tại sao tôi muốn chết",
                "uống thuốc gì để chết",
                "bị hiếp dâm phải làm gì",
                "học sinh bị bắt nạt giáo viên phải làm gì",
                "treo cổ"
            })
    void aPhraseIsHeardWhereTheOtherWordsSayLittle(String question) {
        assertThat(new HelpEar(HelpPhrase.shipped()).hear(question)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"em xem phim xong muốn tự tử", "tự tử", "cách tự tử", "bị phạt xong em bỏ nhà đi"})
    void aPhraseIsHeardWhereSomebodyIsInNeedWhateverElseIsSaid(String question) {
        assertThat(new HelpEar(HelpPhrase.shipped()).hear(question)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngủ gầm cầu lạnh quá", "người lạ đứng trước cổng hoài", "bị tống ra đường lúc nửa đêm"})
    void whoWritesLittleNeedNotSayWhoSuffers(String question) {
        assertThat(ear.hear(question)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ảnh chụp màn hình", "đánh", "người lạ", "cách chặn người lạ"})
    void aFewWordsOfOneKindAreNotEnough(String question) {
        assertThat(ear.hear(question)).isEmpty();
    }

    @Test
    void noLifeIsInDangerByWordsOfAnotherKind() {
        assertThat(ear.hear("em mệt mỏi chỉ mong tan biến").orElseThrow().intent())
                .isEqualTo(new HelpIntent("self-harm", true));
        assertThat(ear.hear("thằng đó rao bán mấy tấm hình của em")
                        .orElseThrow()
                        .intent())
                .isEqualTo(new HelpIntent("image-blackmail", false));
    }

    @Test
    void aWordThatMayBeAnotherWithoutMarksNamesNoAct() {
        assertThat(ear.hear("thang do rao ban may tam hinh cua em")
                        .orElseThrow()
                        .intent())
                .isEqualTo(new HelpIntent("image-blackmail", false));
    }

    @Test
    void aPhraseComesBeforeWhatIsWeighed() {
        String question = "gã kia lảng vảng ngoài cổng kiếm em hoài";
        HelpPhrase phrase = new HelpPhrase("bullying", HelpPhrase.Sense.DISTRESS, "ngoài cổng");
        assertThat(new HelpEar(List.of(phrase)).hear(question).orElseThrow().phrase())
                .isEqualTo("ngoài cổng");
    }

    @Test
    void aLookAlikeSilencesItsWordsHereToo() {
        String question = "lão chủ khóa trái cửa không cho tụi em ra";
        HelpPhrase lookAlike =
                new HelpPhrase("violence", HelpPhrase.Sense.LOOK_ALIKE, "khóa trái cửa không cho tụi em ra");
        assertThat(ear.hear(question)).isPresent();
        assertThat(new HelpEar(List.of(lookAlike)).hear(question)).isEmpty();
    }

    @Test
    void lookAlikesThatShareWordsAreAllLeftOutOfAccount() {
        HelpEar listening = new HelpEar(List.of(
                new HelpPhrase("threat", HelpPhrase.Sense.DISTRESS, "dao"),
                new HelpPhrase("threat", HelpPhrase.Sense.DISTRESS, "kéo"),
                new HelpPhrase("threat", HelpPhrase.Sense.LOOK_ALIKE, "mài dao"),
                new HelpPhrase("threat", HelpPhrase.Sense.LOOK_ALIKE, "dao kéo")));
        assertThat(listening.hear("thợ mài dao kéo")).isEmpty();
    }

    @Test
    void whatIsFoundIsNamedForOfficers() {
        assertThat(ear.hear("thằng đó rao bán mấy tấm hình của em")
                        .orElseThrow()
                        .phrase())
                .contains("rao bán +");
    }

    @Test
    void aPhraseThatItselfTellsOfLookingForSomethingIsHeard() {
        HelpPhrase phrase = new HelpPhrase("runaway", HelpPhrase.Sense.DISTRESS, "thống kê trẻ em bỏ nhà đi");
        assertThat(new HelpEar(List.of(phrase)).hear("thong ke tre em bo nha di"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "poster chống xâm hại, xâm hại, poster",
        "thong ke tre em bo nha di, bỏ nhà đi, thống kê",
        "học hành mệt muốn chết, muốn chết, mệt muốn chết",
        "sextortion meaning, sextortion, meaning",
    })
    void aPhraseThatIsNotHeardIsNamedWithWhatSpeaksAgainstIt(String question, String phrase, String against) {
        Unheard unheard = new HelpEar(HelpPhrase.shipped()).unheard(question).orElseThrow();
        assertThat(unheard.phrase()).contains(phrase);
        assertThat(unheard.against()).isEqualTo(against);
    }

    @Test
    void onlyALookAlikeThatCoversThePhraseIsNamedAgainstIt() {
        HelpEar listening = new HelpEar(List.of(
                new HelpPhrase("threat", HelpPhrase.Sense.DISTRESS, "dao"),
                new HelpPhrase("fire", HelpPhrase.Sense.LOOK_ALIKE, "chữa cháy"),
                new HelpPhrase("threat", HelpPhrase.Sense.LOOK_ALIKE, "mài dao"),
                new HelpPhrase("threat", HelpPhrase.Sense.LOOK_ALIKE, "thợ mài dao")));
        assertThat(listening.unheard("tập chữa cháy với thợ mài dao")).contains(new Unheard("dao", "mài dao"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"em muốn chết", "quy tắc an toàn mạng"})
    void nothingIsCalledUnheardWhereAPhraseIsHeardOrNoneStands(String question) {
        assertThat(new HelpEar(HelpPhrase.shipped()).unheard(question)).isEmpty();
    }
}
