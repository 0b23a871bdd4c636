-- create table t2
CREATE TABLE t2 (
    id serial,
    a  text,
    PRIMARY KEY (id)
);

-- replace index i
--   drops-table: every row of t is lost
DROP TABLE t;
CREATE INDEX i ON t2 (a);
CREATE VIEW t AS
SELECT id,
    a
   FROM t2;

-- back

-- replace index i
DROP VIEW t;
DROP INDEX i;
CREATE TABLE t (
    id serial,
    a  text,
    PRIMARY KEY (id)
);
CREATE INDEX i ON t (a);

-- drop table t2
--   drops-table: every row of t2 is lost
DROP TABLE t2;
