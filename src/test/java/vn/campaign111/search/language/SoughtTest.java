package vn.campaign111.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {

    @ParameterizedTest
    @CsvSource({
        "trò chơi an toàn cho con 8 tuổi, 8",
        "tro choi an toan cho con 8 tuoi, 8",
        "con tôi tám tuổi bị bắt nạt, 8",
        "cháu mười hai tuổi, 12",
        "con tôi mười lăm tuổi, 15",
        "con tôi mười bốn tuổi, 14",
        "học sinh lớp 3 dùng mạng, 8",
        "lớp 12 bị doạ tung ảnh, 17",
        "học sinh lớp mười hai, 17",
        "em học lớp mười một trường làng, 16",
        "lớp năm mẹ ba mươi hai tuổi, 10",
        "con toi tam tuoi bi bat nat, 8",
        "chau muoi hai tuoi, 12",
        "hoc sinh lop sau, 11"
    })
    void anAgeOrAClassIsHeard(String question, int age) {
        assertThat(Sought.in(question).ages()).containsExactly(age);
    }

    @ParameterizedTest
    @CsvSource({
        "cha mẹ nên làm gì, parents",
        "huong dan cho phu huynh, parents",
        "bài trình chiếu cho giáo viên, teachers",
        "tài liệu tiểu học, 6-10",
        "thcs, 11-15"
    })
    void anAudienceIsHeardByItsWords(String question, String audience) {
        assertThat(Sought.in(question).audiences()).containsExactly(audience);
    }

    @ParameterizedTest
    @CsvSource({
        "áp phích khổ a3, poster",
        "poster bắt cóc online, poster",
        "slide họp phụ huynh, slide-deck",
        "bai loa cho thon, broadcast-script radio-spot",
        "tờ rơi phát ở chợ, leaflet folder-leaflet"
    })
    void aKindOfProductIsHeardByItsWords(String question, String kinds) {
        assertThat(Sought.in(question).kinds()).containsExactlyInAnyOrder(kinds.split(" "));
    }

    @Test
    void whatHappenedToSomebodyNamesNoKind() {
        assertThat(Sought.in("nó gửi clip của em và tin nhắn dọa, bài đăng đầy trên facebook")
                        .kinds())
                .isEmpty();
        assertThat(Sought.in("bị bạn đánh trong tiết học").kinds()).isEmpty();
        assertThat(Sought.in("uy ban nhan dan xa").kinds()).isEmpty();
    }

    @Test
    void whatOnlyLooksLikeAnAgeIsNot() {
        assertThat(Sought.in(
                        "phòng 111, điều 8, 45 tuổi, tuổi thơ, lớp học, lớp sau, mẹ ba mươi hai tuổi, ba lăm tuổi"))
                .isEqualTo(new Sought(Set.of(), Set.of(), Set.of()));
        assertThat(Sought.in("lop hoc, me ba muoi hai tuoi, bao nhieu tuoi"))
                .isEqualTo(new Sought(Set.of(), Set.of(), Set.of()));
        assertThat(Sought.in("")).isEqualTo(new Sought(Set.of(), Set.of(), Set.of()));
    }
}
