CREATE INDEX publication_modified ON publication (type, modified);
