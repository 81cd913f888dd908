-- Holds all that says which of them a reader may see: to count fifty thousand, no row has to be read.
DROP INDEX publication_modified ON publication;
CREATE INDEX publication_listed ON publication
  (type, modified, document_id, locale, visibility, withdrawn_at, visible_from, visible_until);
