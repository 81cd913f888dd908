CREATE TABLE unit (
  id          VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  kind        VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  code        VARCHAR(8)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  name_vi     VARCHAR(200) NOT NULL,
  name_en     VARCHAR(200) NOT NULL,
  designation VARCHAR(32)  NOT NULL,
  valid_from  DATE,
  valid_to    DATE,
  KEY unit_kind (kind, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE unit_predecessor (
  unit_id        VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  predecessor_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (unit_id, predecessor_id),
  KEY unit_successor (predecessor_id),
  CONSTRAINT unit_predecessor_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT unit_predecessor_former FOREIGN KEY (predecessor_id) REFERENCES unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
