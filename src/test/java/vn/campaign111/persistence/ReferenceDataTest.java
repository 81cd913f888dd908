package vn.campaign111.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.campaign111.catalog.hotline.Hotline;
import vn.campaign111.journal.Journal;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;
import vn.campaign111.testing.OnEveryDatabase;

class ReferenceDataTest extends OnEveryDatabase {

    @Test
    void loadingAgainChangesNothing() throws Exception {
        long head = the(Journal.class).head();
        String concepts = query("SELECT COUNT(*) FROM concept").getFirst();

        loadReferenceData();

        assertThat(the(Journal.class).head()).isEqualTo(head);
        assertThat(query("SELECT COUNT(*) FROM concept")).containsExactly(concepts);
    }

    @Test
    void whatOfficersEditedStays() throws Exception {
        execute("UPDATE concept SET label_vi = 'Nhãn của chúng tôi' WHERE id = 'audience/parents'");

        loadReferenceData();
        the(Taxonomy.class).forget();

        assertThat(the(Taxonomy.class)
                        .find(Vocabulary.AUDIENCE, "parents")
                        .orElseThrow()
                        .labelVi())
                .isEqualTo("Nhãn của chúng tôi");
    }

    @Test
    void everyVocabularyHasConceptsWithLabelsInBothLanguages() {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            assertThat(the(Taxonomy.class).concepts(vocabulary))
                    .as(vocabulary.key())
                    .isNotEmpty()
                    .allSatisfy(concept -> {
                        assertThat(concept.labelVi()).isNotBlank();
                        assertThat(concept.labelEn()).isNotBlank();
                    });
        }
    }

    @Test
    void theHotlineIs111() {
        assertThat(the(Hotline.class).line().number()).isEqualTo("111");
    }
}
