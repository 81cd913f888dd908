package vn.campaign111.taxonomy;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Csv;
import vn.campaign111.kernel.ReferenceData;

/** Brings in the concepts that ship with the product ({@code concepts.csv}). */
@Singleton
class ReferenceConcepts implements ReferenceData {

    private final ConceptRows rows;
    private final Taxonomy taxonomy;
    private final Journal journal;

    ReferenceConcepts(ConceptRows rows, Taxonomy taxonomy, Journal journal) {
        this.rows = rows;
        this.taxonomy = taxonomy;
        this.journal = journal;
    }

    @Override
    @Transactional
    public void load() {
        Set<String> present = rows.all().stream().map(ConceptRow::id).collect(Collectors.toSet());
        List<ConceptRow> missing = new ArrayList<>();
        int position = 0;
        for (CSVRecord row : Csv.reference("concepts")) {
            ConceptRow concept = concept(row, position++);
            if (!present.contains(concept.id())) {
                missing.add(concept);
            }
        }
        if (!missing.isEmpty()) {
            rows.saveAll(missing);
            journal.append(missing.stream()
                    .map(concept -> Event.of("concept-added", "concept", concept.id(), Event.SYSTEM))
                    .toList());
            taxonomy.forget();
        }
    }

    private static ConceptRow concept(CSVRecord row, int position) {
        return new ConceptRow(
                row.get("vocabulary") + "/" + row.get("key"),
                row.get("vocabulary"),
                row.get("key"),
                row.get("label_vi"),
                row.get("label_en"),
                row.get("broader"),
                age(row.get("min_age")),
                age(row.get("max_age")),
                position);
    }

    private static @Nullable Integer age(@Nullable String years) {
        return years == null ? null : Integer.valueOf(years);
    }
}
