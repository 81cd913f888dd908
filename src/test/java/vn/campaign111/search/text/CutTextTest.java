package vn.campaign111.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.campaign111.search.plan.TextFields.Form;

class CutTextTest {

    private final CutText cut = CutText.of("Bảo vệ TRẺ em, đừng ngại!");

    @Test
    void syllablesStandFoldedAndExact() {
        assertThat(cut.terms(Form.FOLDED)).containsExactly("bao", "ve", "tre", "em", "dung", "ngai");
        assertThat(cut.terms(Form.EXACT))
                .hasSize(6)
                .doesNotContain("bao", "tre")
                .contains("em");
    }

    @Test
    void signsOfEmphasisAndCharactersThatAreNotSeenAreNoPartOfASyllable() {
        assertThat(CutText.of("_bắt nạt_").terms(Form.FOLDED)).containsExactly("bat", "nat");
        assertThat(CutText.of(".bắt:nạt.").terms(Form.FOLDED)).containsExactly("bat", "nat");
        for (char unseen : "\uFEFF\u2060\u200E\u200D\u00AD".toCharArray()) {
            CutText written = CutText.of("bắt" + unseen + " nạ" + unseen + "t" + unseen);
            assertThat(written.terms(Form.FOLDED)).containsExactly("bat", "nat");
            assertThat(written.terms(Form.EXACT))
                    .isEqualTo(CutText.of("bắt nạt").terms(Form.EXACT));
        }
    }

    @Test
    void neighboursStandInPairs() {
        assertThat(cut.terms(Form.PAIRS)).containsExactly("bao ve", "ve tre", "tre em", "em dung", "dung ngai");
        assertThat(cut.terms(Form.EXACT_PAIRS)).hasSize(5);
        assertThat(CutText.of("em").terms(Form.PAIRS)).isEmpty();
    }

    @Test
    void everyBeginningOfASyllableStandsAmongThePrefixes() {
        assertThat(CutText.of("Trẻ đi").terms(Form.PREFIXES)).containsExactly("t", "tr", "tre", "d", "di");
        assertThat(CutText.of("a" + "b".repeat(14)).terms(Form.PREFIXES))
                .hasSize(13)
                .contains("a", "abbbbbbbbbbb", "abbbbbbbbbbbbbb")
                .doesNotContain("abbbbbbbbbbbb");
        assertThat(CutText.of("жизнь").terms(Form.PREFIXES)).containsExactly("ж", "жи", "жиз", "жизн", "жизнь");
        assertThat(CutText.of("").terms(Form.PREFIXES)).isEmpty();
    }

    @Test
    void theSameTextGivesTheSameTermsHoweverItsMarksAreWritten() {
        String decomposed = Normalizer.normalize("Bảo vệ TRẺ em, đừng ngại!", Normalizer.Form.NFD);
        for (Form form : Form.values()) {
            assertThat(CutText.of(decomposed).terms(form)).isEqualTo(cut.terms(form));
        }
    }
}
