-- In the order of the lists alone: any further index is written for each imported line, and who replaces a row knows the
-- old one. What a start that was cut off had copied is copied again.
DROP TABLE IF EXISTS publication_facet_ordered;

CREATE TABLE publication_facet_ordered (
  facet         VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  facet_key     VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  type          VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  modified      DATETIME    NOT NULL,
  document_id   VARCHAR(26) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  locale        VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  visibility    VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  withdrawn_at  DATETIME    NULL,
  visible_from  DATETIME    NOT NULL,
  visible_until DATETIME    NULL,
  PRIMARY KEY (facet, facet_key, type, modified, document_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO publication_facet_ordered
       (facet, facet_key, type, modified, document_id, locale, visibility, withdrawn_at, visible_from, visible_until)
SELECT facet, facet_key, type, modified, document_id, locale, visibility, withdrawn_at, visible_from, visible_until
  FROM publication_facet;

DROP TABLE publication_facet;

ALTER TABLE publication_facet_ordered RENAME TO publication_facet;
