CREATE TABLE account_session (
  secret_hash CHAR(64)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  account_id  VARCHAR(26) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at  DATETIME    NOT NULL,
  seen_at     DATETIME    NOT NULL,
  KEY account_session_account (account_id),
  KEY account_session_age (created_at),
  CONSTRAINT account_session_owner FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
