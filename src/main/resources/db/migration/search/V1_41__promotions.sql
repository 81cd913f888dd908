CREATE TABLE promotion (
  id         VARCHAR(26)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  phrases    VARCHAR(1200) NOT NULL,
  matching   VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  documents  VARCHAR(400)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  first_day  DATE          NULL,
  last_day   DATE          NULL,
  note       VARCHAR(500)  NOT NULL,
  changed_by VARCHAR(26)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  changed_at DATETIME      NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
