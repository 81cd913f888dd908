CREATE TABLE one_time_link (
  secret_hash CHAR(64)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  account_id  VARCHAR(26) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at  DATETIME    NOT NULL,
  expires_at  DATETIME    NOT NULL,
  spent_at    DATETIME,
  KEY one_time_link_account (account_id),
  CONSTRAINT one_time_link_owner FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
