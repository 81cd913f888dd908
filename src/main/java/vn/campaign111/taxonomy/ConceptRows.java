package vn.campaign111.taxonomy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The rows of {@code concept}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ConceptRows extends GenericRepository<ConceptRow, String> {

    List<ConceptRow> saveAll(Iterable<ConceptRow> rows);

    @Query("""
            SELECT id, vocabulary, concept_key, label_vi, label_en, broader, min_age, max_age, list_position
              FROM concept
             ORDER BY vocabulary, list_position, concept_key""")
    List<ConceptRow> all();
}
