package vn.campaign111.search.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HotlineQuestionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111",
                "1 1 1",
                "１１１ 111",
                "cứuuu cứuuu",
                "tong dai",
                "Tổng đài 111",
                "gọi 111 như thế nào?",
                "111 làm việc giờ nào",
                "gọi 111 có mất tiền không",
                "số điện thoại bảo vệ trẻ em",
                "cứu em với",
                "hotline"
            })
    void aQuestionForTheHotlineAsksForNothingElse(String question) {
        assertThat(HotlineQuestion.asksForNothingElse(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "áp phích khổ A3 số 111",
                "chiến dịch gọi tổng đài 111",
                "hoạt động tập gọi 111 cho lớp 5",
                "Tổng đài 111 đã nhận bao nhiêu cuộc gọi?"
            })
    void aQuestionThatMentionsTheHotlineAsksForMore(String question) {
        assertThat(HotlineQuestion.asksForNothingElse(question)).isFalse();
    }
}
