package vn.campaign111.search.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was found once is walked along as the JDK walks along the text itself. */
class SentenceEndsTest {

    private final BreakIterator walking = BreakIterator.getSentenceInstance(Locale.ROOT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Một câu",
                "Gọi 111. Miễn phí, cả đêm!  Còn gì nữa?\nCó «chứ».",
                "1. Đừng xoá tin nhắn.\n2. Chụp lại màn hình (nếu được).\n\n3. Nói với người lớn…"
            })
    void fromEveryPlaceTheNextAndTheLastEndAreTheSame(String text) {
        BreakIterator known = SentenceEnds.in(text).iterator();
        walking.setText(text);
        assertEquals(walking.last(), known.last());
        assertEquals(walking.first(), known.first());
        for (int place = 0; place <= text.length(); place++) {
            assertEquals(walking.following(place), known.following(place), "following " + place);
            assertEquals(walking.current(), known.current(), "behind " + place);
            assertEquals(walking.preceding(place), known.preceding(place), "preceding " + place);
            assertEquals(walking.current(), known.current(), "before " + place);
            assertEquals(walking.next(), known.next(), "next of " + place);
            assertEquals(walking.isBoundary(place), known.isBoundary(place), "at " + place);
        }
        assertEquals(walking.getText().getEndIndex(), known.getText().getEndIndex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn A\tlớp 5\n", "- đặt mật khẩu mạnh;\n", "không có dấu chấm ", "dínhliền", "🪁"})
    void whatGoesOnWithoutAnEndIsCut(String line) {
        String text = line.repeat(500);
        BreakIterator ends = SentenceEnds.in(text).iterator();
        int last = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            assertThat(end - last).isBetween(1, SentenceEnds.LONGEST);
            assertThat(Character.isLowSurrogate(text.charAt(last))).isFalse();
            last = end;
        }
        assertThat(last).isEqualTo(text.length());
    }
}
