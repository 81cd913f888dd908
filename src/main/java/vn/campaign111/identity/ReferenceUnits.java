package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Csv;
import vn.campaign111.kernel.ReferenceData;
import vn.campaign111.kernel.Slug;

/**
 * The units every installation starts with: the ministry and department in charge of hotline 111, the 34 provinces and
 * the 63 they came from. Added at start when they are missing; never changed or deleted here.
 */
@Singleton
class ReferenceUnits implements ReferenceData {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final List<Unit> NATIONAL = List.of(
            new Unit(Unit.MINISTRY_ID, "ministry", null, "Bộ Y tế", "Ministry of Health", "", null, null),
            new Unit(
                    "department-mch",
                    "department",
                    null,
                    "Cục Bà mẹ và Trẻ em",
                    "Department of Mothers and Children",
                    "",
                    null,
                    null));

    private final UnitRows rows;
    private final Journal journal;

    ReferenceUnits(UnitRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    /** A unit and which ended in it. */
    private record Succession(Unit unit, List<Unit> predecessors) {}

    @Override
    @Transactional
    public void load() {
        List<Unit> added = new ArrayList<>();
        NATIONAL.forEach(unit -> put(unit, added));
        List<Succession> provinces = provinces();
        for (Succession province : provinces) {
            put(province.unit(), added);
            province.predecessors().forEach(former -> put(former, added));
        }
        int links = 0;
        for (Succession province : provinces) {
            for (Unit former : province.predecessors()) {
                links += rows.link(province.unit().id(), former.id());
            }
        }
        if (!added.isEmpty() || links > 0) {
            journal.append(Event.of("units-loaded", "unit", "reference", Event.SYSTEM)
                    .with("added", added.size())
                    .with("links", links));
        }
    }

    private void put(Unit unit, List<Unit> added) {
        if (rows.findById(unit.id()).isEmpty()) {
            rows.save(unit);
            added.add(unit);
        }
    }

    private static List<Succession> provinces() {
        List<Succession> provinces = new ArrayList<>();
        Csv.reference("provinces").forEach(row -> provinces.addAll(succession(row)));
        return provinces;
    }

    /** One line is one province of today; one that became a city later has its own earlier self between. */
    private static List<Succession> succession(CSVRecord row) {
        LocalDate since = LocalDate.parse(row.get("valid_from"));
        Unit today = province(
                "province-" + row.get("code"),
                row.get("code"),
                row.get("name_vi"),
                row.get("name_en_ascii"),
                row.get("type"),
                since,
                null);
        List<Unit> former = former(row.get("former_units"));
        if (since.equals(MERGER)) {
            return List.of(new Succession(today, former));
        }
        Unit before = province(
                "province-" + row.get("code") + "-2025",
                row.get("code"),
                row.get("name_vi"),
                row.get("name_en_ascii"),
                "tỉnh",
                MERGER,
                since.minusDays(1));
        return List.of(new Succession(today, List.of(before)), new Succession(before, former));
    }

    private static List<Unit> former(String names) {
        List<Unit> units = new ArrayList<>();
        for (String name : names.split(";", -1)) {
            String slug = Slug.from(name).value();
            units.add(new Unit(
                    "former-province-" + slug, "province", null, name, plain(slug), "", null, MERGER.minusDays(1)));
        }
        return units;
    }

    /** Returns a slug as a name without marks: {@code ba-ria-vung-tau} as {@code Ba Ria Vung Tau}. */
    private static String plain(String slug) {
        StringBuilder name = new StringBuilder();
        for (String word : slug.split("-", -1)) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return name.toString();
    }

    private static Unit province(
            String id,
            String code,
            String nameVi,
            String nameEn,
            String designation,
            LocalDate from,
            @Nullable LocalDate to) {
        return new Unit(id, "province", code, nameVi, nameEn, designation, from, to);
    }
}
