package vn.campaign111.editorial.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.campaign111.kernel.InvalidInput;

class FormFieldsTest {

    @Test
    void aRowThatIsNeverClosedIsNoRow() {
        FormFields form = FormFields.parse("steps[=a&steps[0]=b&steps[x]=c").withoutEmptyRows();
        assertThat(form.rows("steps")).startsWith("steps[0]");
        assertThat(form.withRow("steps").text("steps[0]")).isEqualTo("b");
    }

    @Test
    void aDayNobodyMeansIsRefused() {
        FormReader reader = new FormReader(FormFields.parse("visible_until=%2B999999999-12-31"));
        assertThat(reader.date("visible_until")).isNull();
        assertThatThrownBy(reader::throwIfAny).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aFormOfMoreFieldsThanAnyoneFillsInIsRefused() {
        String body =
                IntStream.range(0, 100_000).mapToObj(i -> "steps[" + i + "]=x").collect(Collectors.joining("&"));
        assertThatThrownBy(() -> FormFields.parse(body)).isInstanceOf(InvalidInput.class);
    }
}
