-- alter column t.a
ALTER TABLE t ALTER COLUMN a DROP NOT NULL;

-- alter column t.b
ALTER TABLE t ALTER COLUMN b SET DEFAULT 'z';

-- alter column t.c
--   adds-not-null: it fails if t.c is NULL in a row
ALTER TABLE t ALTER COLUMN c SET NOT NULL;
COMMENT ON COLUMN t.c IS 'after';

-- alter column t.d
ALTER TABLE t ALTER COLUMN d SET DEFAULT 7;

-- create column t.new
ALTER TABLE t ADD COLUMN new timestamptz DEFAULT now() NOT NULL;
COMMENT ON COLUMN t.new IS E'it''s\nof two lines';

-- create column t.e
ALTER TABLE t ADD COLUMN e varchar(5)[] COLLATE "C";

-- drop column t.gone
--   drops-column: every value of t.gone is lost
ALTER TABLE t DROP COLUMN gone;

-- back

-- create column t.gone
ALTER TABLE t ADD COLUMN gone text DEFAULT 'y' NOT NULL;

-- drop column t.e
--   drops-column: every value of t.e is lost
ALTER TABLE t DROP COLUMN e;

-- drop column t.new
--   drops-column: every value of t.new is lost
ALTER TABLE t DROP COLUMN new;

-- alter column t.d
ALTER TABLE t ALTER COLUMN d DROP DEFAULT;

-- alter column t.c
ALTER TABLE t ALTER COLUMN c DROP NOT NULL;
COMMENT ON COLUMN t.c IS 'before';

-- alter column t.b
ALTER TABLE t ALTER COLUMN b SET DEFAULT 'x';

-- alter column t.a
--   adds-not-null: it fails if t.a is NULL in a row
ALTER TABLE t ALTER COLUMN a SET NOT NULL;
