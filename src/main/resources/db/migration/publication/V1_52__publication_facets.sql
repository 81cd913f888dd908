-- A copy of what says who may see the document when stands beside each key: a list is counted in one index, no document
-- has to be read.
CREATE TABLE publication_facet (
  document_id   VARCHAR(26) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  facet         VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  facet_key     VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  type          VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  modified      DATETIME    NOT NULL,
  locale        VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  visibility    VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  withdrawn_at  DATETIME    NULL,
  visible_from  DATETIME    NOT NULL,
  visible_until DATETIME    NULL,
  PRIMARY KEY (document_id, facet, facet_key),
  KEY publication_facet_listed
    (facet, facet_key, type, modified, document_id, locale, visibility, withdrawn_at, visible_from, visible_until),
  CONSTRAINT publication_facet_of FOREIGN KEY (document_id) REFERENCES publication (document_id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
