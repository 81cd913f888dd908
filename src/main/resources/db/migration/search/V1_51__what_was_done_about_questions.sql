ALTER TABLE question_set_aside ADD COLUMN deed VARCHAR(16) NOT NULL DEFAULT 'aside';
