-- Revisions of an edition are found among those of their document; an index more cost every import.
DROP INDEX revision_edition ON revision;
