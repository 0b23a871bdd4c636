-- Columns come, go and change in ways that nothing else hangs on.
CREATE TABLE t (a integer NOT NULL, b text DEFAULT 'x', c text, d integer, gone text DEFAULT 'y' NOT NULL);
COMMENT ON COLUMN t.c IS 'before';
