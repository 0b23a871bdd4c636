-- alter column t.b
--   recreates-column: every value of t.c is replaced by a generated one
DROP VIEW v;
DROP INDEX by_b;
DROP INDEX by_c;
ALTER TABLE t ALTER COLUMN b DROP EXPRESSION;
ALTER TABLE t DROP COLUMN c;
ALTER TABLE t ADD COLUMN c integer GENERATED ALWAYS AS (a * 3) STORED;
COMMENT ON COLUMN t.c IS 'a column';
CREATE INDEX by_b ON t (b);
CREATE INDEX by_c ON t (c);
CREATE VIEW v AS
SELECT b,
    c
   FROM t;

-- alter column t.d
ALTER TABLE t ALTER COLUMN d SET EXPRESSION AS (a + 2);

-- back

-- alter column t.d
ALTER TABLE t ALTER COLUMN d SET EXPRESSION AS (a + 1);

-- alter column t.b
--   recreates-column: every value of t.b is replaced by a generated one
DROP VIEW v;
DROP INDEX by_c;
DROP INDEX by_b;
ALTER TABLE t ALTER COLUMN c DROP EXPRESSION;
ALTER TABLE t DROP COLUMN b;
ALTER TABLE t ADD COLUMN b integer GENERATED ALWAYS AS (a * 2) STORED;
CREATE INDEX by_c ON t (c);
CREATE INDEX by_b ON t (b);
CREATE VIEW v AS
SELECT b,
    c
   FROM t;
