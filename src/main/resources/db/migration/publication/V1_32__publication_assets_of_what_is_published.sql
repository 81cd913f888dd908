INSERT INTO publication_asset (asset_id, document_id)
SELECT a.id, p.document_id
  FROM publication p
  JOIN asset a ON p.content LIKE CONCAT('%"asset":"', a.id, '"%')
 WHERE p.content LIKE '%"asset":"%';
