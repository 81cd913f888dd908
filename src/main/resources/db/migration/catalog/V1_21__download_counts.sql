CREATE TABLE download_count (
  stat_day    DATE         NOT NULL,
  document_id VARCHAR(26)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  file_name   VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  unit_id     VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  channel     VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  downloads   BIGINT       NOT NULL,
  PRIMARY KEY (stat_day, document_id, file_name, unit_id, channel),
  KEY download_count_document (document_id),
  KEY download_count_unit (unit_id, stat_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
