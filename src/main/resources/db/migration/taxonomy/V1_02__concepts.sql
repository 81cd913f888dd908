CREATE TABLE concept (
  id            VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  vocabulary    VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  concept_key   VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  label_vi      VARCHAR(200) NOT NULL,
  label_en      VARCHAR(200) NOT NULL,
  broader       VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  min_age       INT,
  max_age       INT,
  list_position INT          NOT NULL,
  UNIQUE KEY concept_in_vocabulary (vocabulary, concept_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
