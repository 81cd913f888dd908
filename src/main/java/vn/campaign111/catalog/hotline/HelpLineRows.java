package vn.campaign111.catalog.hotline;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The rows of {@code help_line}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HelpLineRows extends CrudRepository<HelpLine, String> {

    List<HelpLine> listOrderByListPosition();
}
