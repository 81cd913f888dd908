CREATE TABLE document (
  id                VARCHAR(26)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  type              VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  locale            VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  translation_group VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  slug              VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  title             VARCHAR(200) NOT NULL,
  title_folded      VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  owner_unit        VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sender            VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  sender_key        VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  edition_id        VARCHAR(26)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  creator           VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at        DATETIME     NOT NULL,
  changed_at        DATETIME     NOT NULL,
  UNIQUE KEY document_address (slug, type, locale),
  UNIQUE KEY document_sender (sender_key, sender),
  KEY document_group (translation_group),
  KEY document_changed (changed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE edition (
  id            VARCHAR(26)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  document_id   VARCHAR(26)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  number        INT          NOT NULL,
  state         VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  revision_id   VARCHAR(26)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  visibility    VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  visible_until DATETIME     NULL,
  approver      VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  note          VARCHAR(1000) NULL,
  created_at    DATETIME     NOT NULL,
  published_at  DATETIME     NULL,
  UNIQUE KEY edition_number (document_id, number),
  KEY edition_state (state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE revision (
  id           VARCHAR(26) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  document_id  VARCHAR(26) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  edition_id   VARCHAR(26) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  number       INT         NOT NULL,
  content      LONGTEXT    NOT NULL,
  content_hash CHAR(64)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  author       VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at   DATETIME    NOT NULL,
  UNIQUE KEY revision_number (document_id, number),
  KEY revision_edition (edition_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
