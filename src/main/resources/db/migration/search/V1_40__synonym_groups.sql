CREATE TABLE synonym_group (
  id         VARCHAR(26)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  phrases    VARCHAR(1200) NOT NULL,
  direction  VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  note       VARCHAR(500)  NOT NULL,
  changed_by VARCHAR(26)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  changed_at DATETIME      NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
