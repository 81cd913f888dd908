package vn.campaign111.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The rows of {@code publication_asset}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AssetUseRows extends GenericRepository<AssetUse, String> {

    List<AssetUse> saveAll(Iterable<AssetUse> uses);

    @Query("DELETE FROM publication_asset WHERE document_id = :documentId")
    int forget(String documentId);

    @Query("SELECT DISTINCT u.document_id FROM publication_asset u WHERE u.asset_id IN (:assetIds)")
    List<String> documents(Collection<String> assetIds);
}
