package vn.campaign111.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaign111.journal.Journal;

@MicronautTest(transactional = false)
class UnitsTest {

    @Inject
    ReferenceUnits reference;

    @Inject
    Units units;

    @Inject
    Journal journal;

    @BeforeEach
    void load() {
        reference.load();
    }

    @Test
    void thereAre34ProvincesOfWhich7AreCities() {
        List<Unit> provinces = units.provinces();
        assertThat(provinces)
                .hasSize(34)
                .extracting(Unit::code)
                .doesNotHaveDuplicates()
                .contains("01", "96");
        assertThat(provinces)
                .filteredOn(unit -> unit.designation().equals("thành phố"))
                .hasSize(7);
        assertThat(units.required(Unit.MINISTRY_ID).nameVi()).isEqualTo("Bộ Y tế");
    }

    @Test
    void aFormerProvinceKnowsItsSuccessor() {
        Unit former = units.required("former-province-ha-giang");
        assertThat(former.validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(units.successors(former.id())).extracting(Unit::id).containsExactly("province-08");
        assertThat(units.predecessors("province-08")).hasSize(2);
    }

    @Test
    void dongNaiWasAProvinceBeforeItBecameACity() {
        assertThat(units.predecessors("province-75")).singleElement().satisfies(before -> {
            assertThat(before.designation()).isEqualTo("tỉnh");
            assertThat(units.predecessors(before.id())).hasSize(2);
        });
    }

    @Test
    void loadingAgainChangesNothing() {
        long head = journal.head();
        reference.load();
        assertThat(journal.head()).isEqualTo(head);
    }
}
