package vn.campaign111.catalog.materials;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The rows of {@code download_count}. Periods run from the first to the last day, both inclusive. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DownloadRows extends GenericRepository<DailyDownloads, LocalDate> {

    @Query("""
            INSERT INTO download_count (stat_day, document_id, file_name, unit_id, channel, downloads)
            VALUES (:statDay, :documentId, :fileName, :unitId, :channel, 1)
            ON DUPLICATE KEY UPDATE downloads = downloads + VALUES(downloads)""")
    int add(LocalDate statDay, String documentId, String fileName, String unitId, String channel);

    @Query("SELECT COALESCE(SUM(c.downloads), 0) FROM download_count c WHERE c.document_id = :documentId")
    long total(String documentId);

    @Query("""
            SELECT c.document_id AS document_id, SUM(c.downloads) AS downloads FROM download_count c
             WHERE c.document_id IN (:documentIds) GROUP BY c.document_id""")
    List<DocumentDownloads> totals(Collection<String> documentIds);

    @Query("SELECT DISTINCT c.document_id FROM download_count c WHERE c.stat_day >= :first")
    List<String> documentsSince(LocalDate first);

    @Query("""
            SELECT COALESCE(SUM(c.downloads), 0) FROM download_count c
             WHERE c.unit_id = :unitId AND c.stat_day BETWEEN :first AND :last""")
    long totalOfUnit(String unitId, LocalDate first, LocalDate last);

    @Query("""
            SELECT c.unit_id AS unit_id, SUM(c.downloads) AS downloads FROM download_count c
             WHERE c.stat_day BETWEEN :first AND :last
             GROUP BY c.unit_id ORDER BY SUM(c.downloads) DESC, c.unit_id""")
    List<UnitDownloads> totalsByUnit(LocalDate first, LocalDate last);

    @Query("""
            SELECT c.* FROM download_count c
             WHERE c.unit_id = :unitId
             ORDER BY c.stat_day DESC, c.document_id, c.file_name, c.channel
             LIMIT :from, :limit""")
    List<DailyDownloads> ofUnit(String unitId, int from, int limit);

    @Query("SELECT COUNT(*) FROM download_count c WHERE c.unit_id = :unitId")
    long countOfUnit(String unitId);
}
