package vn.campaign111.search.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpLexiconTest {

    private final HelpLexicon lexicon = new HelpLexicon();

    @ParameterizedTest
    @CsvSource({
        "em muốn tự tử,self-harm,true",
        "tu tu,self-harm,true",
        "muon tu tu,self-harm,true",
        "tuwj tuwr,self-harm,true",
        "em ko muốn sống nữa,self-harm,true",
        "khong muon song nua,self-harm,true",
        "con tôi hay rạch tay,self-harm,true",
        "em chán sống lắm rồi,self-harm,true",
        "bị dọa tung ảnh nóng,image-blackmail,false",
        "no doa se tung anh cua em,image-blackmail,false",
        "bị tống tiền bằng ảnh nhạy cảm,image-blackmail,false",
        "em lỡ gửi ảnh cho người lạ,image-blackmail,false",
        "con bị bắt nạt trên mạng,bullying,false",
        "con bi bat nat tren mang phai lam gi,bullying,false",
        "bị cả lớp cô lập,bullying,false",
        "bị đánh hội đồng,bullying,true",
        "chú hàng xóm chạm vào người em,sexual-abuse,true",
        "thầy giáo sờ mó học sinh,sexual-abuse,true",
        "bố đánh em chảy máu,violence,true",
        "bo me danh em,violence,true",
        "hàng xóm đánh con rất đau,violence,true",
        "bị người lạ đi theo,threat,true",
        "em nợ tiền game họ đòi tới nhà,threat,true",
        "có người bám theo em về nhà,threat,true",
        "cứu em với,trouble,true",
        "nhà em đang cháy,fire,true",
        "em bị bắt nạt làm gì bây giờ,bullying,false",
        "trẻ em bị bỏ rơi,violence,true",
        "bắt cóc online là gì,online-abduction,true",
        "em muốn bỏ nhà đi,running-away,true",
        "con khóa cửa trong phòng tự tử,self-harm,true",
        "bạn em viết về tự tử trong nhật ký,self-harm,true",
        "con đi bụi Đà Lạt chưa về,running-away,true",
        "không dám về nhà,running-away,true",
        "i want to die,self-harm,true",
        "my stepdad touches me,sexual-abuse,true",
        "someone is threatening to leak my nudes,image-blackmail,false",
        "nó gửi hình con tôi cho cả họ,image-blackmail,false",
        "bồ cũ dọa up clip,image-blackmail,false",
        "nó đăng ảnh con tôi lên mạng,image-blackmail,false",
        "chú hàng xóm hay rủ em vào nhà sờ,sexual-abuse,true",
        "có người cứ nhắn tin hỏi em ở nhà một mình không,threat,false",
        "e bi buly,bullying,false",
        "bị bulli ở trường,bullying,false",
        "e bi ng ta doa dang anh,image-blackmail,false",
        "con bị lạc ở chợ,running-away,true",
        "con so di hoc,bullying,false",
        "có người tự xưng công an bắt con bật camera,online-abduction,true",
        "anh ấy bảo em bỏ nhà theo anh,sexual-abuse,true",
        "111,hotline,false",
        "1 1 1,hotline,false",
        "111 111,hotline,false",
        "１１１,hotline,false",
        "1800 1567,hotline,false",
        "111 hoạt động mấy giờ,hotline,false",
        "111 la so gi,hotline,false",
        "111 ban đêm có ai nghe máy không,hotline,false",
        "em muốnnn chếttt,self-harm,true",
        "muonchet,self-harm,true",
        " Tutu ,self-harm,true",
        "tong dai,hotline,false",
        "số điện thoại bảo vệ trẻ em,hotline,false",
        "TỔNG ĐÀI 111,hotline,false"
    })
    void distressIsHeard(String question, String key, boolean dangerNow) {
        assertThat(lexicon.find(question)).contains(new HelpIntent(key, dangerNow));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "em bị thu điện thoại ở trường",
                "con cừu",
                "phòng cháy chữa cháy",
                "cách báo cáo tài khoản giả",
                "cach bao cao tai khoan gia",
                "phạt tù từ 3 năm",
                "phat tu tu 3 nam",
                "từ từ",
                "làm từ từ thôi",
                "poster bảo vệ trẻ em",
                "kế hoạch truyền thông 2026",
                "giáo án lớp 5",
                "cách đặt mật khẩu mạnh",
                "chữ ký số",
                "chu ky so",
                "trò chơi cho con 8 tuổi",
                "mẹ đánh răng cho con",
                "thông tư 22",
                "1110",
                "phòng chống xâm hại trẻ em",
                "hạn chế thời gian dùng điện thoại",
                "đăng ảnh con",
                "đăng ảnh con lên facebook có sao không",
                "dang anh con",
                "dang hinh con len mang",
                "làm sao để xóa ảnh cũ trên facebook",
                "đi khai giảng con mặc đồ gì",
                "chiếu phim cho cả lớp xem",
                "cách cài định vị cho con",
                "mua dây nịt cho bé trai",
                "vẽ tranh chủ đề xâm hại",
                "bố mẹ ly hôn con ở với ai",
                "",
                "   ",
                "?!",
                "111 1",
                "hoạt động lớp 5 về 111",
                "tờ rơi 111",
                "thẻ cccd",
                "từtừ",
                "tuvan"
            })
    void whatOnlyLooksAlikeIsNot(String question) {
        assertThat(lexicon.find(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cứu",
                "Cứu!",
                "help",
                "SOS",
                "cứu cứu",
                "cứu!!! cứu!!!",
                "cuu cuu",
                "sos sos sos",
                "CỨUuuu",
                "heeelp"
            })
    void aLoneCallForHelpIsDanger(String question) {
        assertThat(lexicon.find(question)).hasValue(new HelpIntent("trouble", true));
    }

    @Test
    void aCryAtTheEndOfALongLetterIsHeard() {
        assertThat(lexicon.find("Em chào cô chú, em học lớp tám. ".repeat(60) + "Em muốn tự tử."))
                .hasValue(new HelpIntent("self-harm", true));
    }

    @Test
    void decomposedTextIsHeardAlike() {
        String decomposed = Normalizer.normalize("em muốn tự tử", Normalizer.Form.NFD);
        assertThat(lexicon.find(decomposed)).contains(new HelpIntent("self-harm", true));
    }

    @Test
    void ofSeveralPhrasesTheWordsTellWhichNamesTheMatter() {
        lexicon.use(List.of(
                new HelpPhrase("threat", HelpPhrase.Sense.DANGER, "đòi tiền"),
                new HelpPhrase("image-blackmail", HelpPhrase.Sense.DISTRESS, "quay lén")));
        HelpLexicon.Heard heard =
                lexicon.hear("nó quay lén em tắm rồi đòi tiền mới xóa clip").orElseThrow();
        assertThat(heard.phrase()).isEqualTo("quay lén");
        assertThat(heard.intent()).isEqualTo(new HelpIntent("image-blackmail", true));
    }

    @Test
    void onePhraseAloneNamesTheMatterWhateverTheWordsTell() {
        lexicon.use(List.of(new HelpPhrase("bullying", HelpPhrase.Sense.DISTRESS, "quay lén")));
        assertThat(lexicon.find("nó quay lén em tắm rồi đòi tiền mới xóa clip"))
                .contains(new HelpIntent("bullying", false));
    }

    @Test
    void whoMayEndTheirLifeIsAnsweredAboutThat() {
        assertThat(lexicon.find("bố đánh em chảy máu, nhốt em, em muốn chết"))
                .contains(new HelpIntent("self-harm", true));
    }

    @Test
    void dangerAtThisMomentComesFirst() {
        assertThat(lexicon.find("bị bắt nạt nên muốn chết")).contains(new HelpIntent("self-harm", true));
    }
}
