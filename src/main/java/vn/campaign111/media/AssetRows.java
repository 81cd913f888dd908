package vn.campaign111.media;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of {@code asset}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AssetRows extends GenericRepository<Asset, String> {

    Asset save(Asset asset);

    Optional<Asset> findById(String id);

    @Query("SELECT a.* FROM asset a WHERE a.id IN (:ids)")
    List<Asset> withIds(Collection<String> ids);

    @Query("SELECT a.* FROM asset a WHERE a.sha256 = :sha256 ORDER BY a.id")
    List<Asset> withSha256(String sha256);

    @Query("SELECT a.* FROM asset a WHERE a.id > :id ORDER BY a.id LIMIT :limit")
    List<Asset> after(String id, int limit);
}
