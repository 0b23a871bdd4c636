-- replace column t.b
--   recreates-column: every value of t.c is replaced by a generated one
DROP VIEW v;
ALTER TABLE t DROP COLUMN b;
ALTER TABLE t DROP COLUMN c;
ALTER TABLE t ADD COLUMN c integer GENERATED ALWAYS AS (a * 2) VIRTUAL;
ALTER TABLE t ADD COLUMN b integer GENERATED ALWAYS AS (a * 2) STORED;
CREATE VIEW v AS
SELECT b,
    c
   FROM t;

-- alter column t.d
ALTER TABLE t ALTER COLUMN d SET EXPRESSION AS (a + 2);

-- alter column t.e
--   recreates-column: every value of t.e becomes NULL: none is stored
ALTER TABLE t DROP COLUMN e;
ALTER TABLE t ADD COLUMN e integer;

-- back

-- alter column t.e
--   recreates-column: every value of t.e is replaced by a generated one
ALTER TABLE t DROP COLUMN e;
ALTER TABLE t ADD COLUMN e integer GENERATED ALWAYS AS (a) VIRTUAL;

-- alter column t.d
ALTER TABLE t ALTER COLUMN d SET EXPRESSION AS (a + 1);

-- replace column t.b
--   recreates-column: every value of t.c becomes NULL: none is stored
DROP VIEW v;
ALTER TABLE t DROP COLUMN b;
ALTER TABLE t DROP COLUMN c;
ALTER TABLE t ADD COLUMN c integer;
ALTER TABLE t ADD COLUMN b integer GENERATED ALWAYS AS (a * 2) VIRTUAL;
CREATE VIEW v AS
SELECT b,
    c
   FROM t;
