-- create view four
--   drops-table: every row of four is lost
DROP TABLE four;
CREATE VIEW four WITH (security_barrier = true) AS
SELECT a
   FROM t;
ALTER VIEW four ALTER COLUMN a SET DEFAULT 4;
COMMENT ON COLUMN four.a IS 'a column';

-- replace view one
DROP VIEW two;
DROP VIEW one;
CREATE VIEW one AS
SELECT a,
    b
   FROM t;
CREATE VIEW two AS
SELECT a
   FROM one;

-- alter view same
ALTER VIEW same SET (check_option = 'local');
COMMENT ON VIEW same IS 'the same';

-- create materialized view three
DROP VIEW three;
CREATE MATERIALIZED VIEW three AS
SELECT a
   FROM t
WITH NO DATA;

-- create index three_a
--   adds-uniqueness: it fails if rows of three are equal in what three_a wants unique
CREATE UNIQUE INDEX three_a ON three (a);

-- back

-- drop index three_a
DROP INDEX three_a;

-- drop materialized view three
DROP MATERIALIZED VIEW three;
CREATE VIEW three AS
SELECT a
   FROM t;

-- alter view same
ALTER VIEW same RESET (check_option);
COMMENT ON VIEW same IS NULL;

-- replace view one
DROP VIEW two;
DROP VIEW one;
CREATE VIEW one AS
SELECT a
   FROM t;
CREATE VIEW two AS
SELECT a
   FROM one;

-- drop view four
DROP VIEW four;
CREATE TABLE four (
    a integer
);
