CREATE TABLE asset (
  id         VARCHAR(26)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  sha256     CHAR(64)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  media_type VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  byte_size  BIGINT       NOT NULL,
  file_name  VARCHAR(255) NOT NULL,
  width      INT,
  height     INT,
  pages      INT,
  creator    VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  stored_at  DATETIME     NOT NULL,
  KEY asset_original (sha256)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
