CREATE TABLE t (a integer, b text DEFAULT 'z', c text NOT NULL, d integer DEFAULT 7, "new" timestamptz DEFAULT now() NOT NULL, e varchar(5)[] COLLATE "C");
COMMENT ON COLUMN t.c IS 'after';
COMMENT ON COLUMN t."new" IS 'it''s
of two lines';
