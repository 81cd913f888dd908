CREATE TABLE help_line (
  number        VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  kind          VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name_vi       VARCHAR(200) NOT NULL,
  name_en       VARCHAR(200) NOT NULL,
  purpose_vi    VARCHAR(500) NOT NULL,
  purpose_en    VARCHAR(500) NOT NULL,
  list_position INT          NOT NULL,
  source_url    VARCHAR(500) NULL,
  verified_at   DATE         NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE hotline_statement (
  id            VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  section       VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  text_vi       VARCHAR(500) NOT NULL,
  text_en       VARCHAR(500) NOT NULL,
  url           VARCHAR(500) NULL,
  list_position INT          NOT NULL,
  source_url    VARCHAR(500) NULL,
  verified_at   DATE         NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
