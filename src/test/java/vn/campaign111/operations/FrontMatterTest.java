package vn.campaign111.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Words;

class FrontMatterTest {

    @Test
    void fieldsAndBodyAreReadAndDatesStayText() {
        FrontMatter read = FrontMatter.parse("""
                ---
                title: "Gọi 111: miễn phí"
                topics: [report-help]
                published_at: 2026-09-01
                age_from: 11
                ---
                ## Việc cần làm
                """);

        assertThat(read.fields())
                .containsEntry("title", "Gọi 111: miễn phí")
                .containsEntry("topics", List.of("report-help"))
                .containsEntry("published_at", "2026-09-01")
                .containsEntry("age_from", 11);
        assertThat(read.body().strip()).isEqualTo("## Việc cần làm");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        FrontMatter written = FrontMatter.parse("---\ntitle: 'Bài: số 1'\nsteps:\n- Một\n- Hai\n---\nNội dung");

        assertThat(FrontMatter.parse(written.text()).fields()).isEqualTo(written.fields());
    }

    @Test
    void aFileWithoutFieldsSaysHowToBegin() {
        assertThat(refusal("# Chỉ có thân bài")).contains("---");
    }

    @Test
    void aBrokenLineIsNamedByItsNumberInTheFile() {
        assertThat(refusal("---\ntitle: A\nsummary: \"chưa đóng\ntopics: [a]\n---\nthân"))
                .containsPattern("Dòng [2-5]");
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        assertThat(refusal("---\ntitle: A\ntitle: B\n---\nthân")).contains("title");
    }

    private static String refusal(String file) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> FrontMatter.parse(file));
        return refused.issues().getFirst().sentence(Words.vietnamese());
    }
}
