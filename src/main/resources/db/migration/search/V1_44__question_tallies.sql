CREATE TABLE question_tally (
  period        VARCHAR(8)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  locale        VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  question_hash CHAR(64)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  asked         BIGINT       NOT NULL,
  results       BIGINT       NOT NULL,
  question      VARCHAR(200) NULL,
  PRIMARY KEY (period, locale, question_hash),
  KEY question_tally_asked (period, asked)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
