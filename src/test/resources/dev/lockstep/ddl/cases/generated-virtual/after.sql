CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED, c integer GENERATED ALWAYS AS (a * 2) VIRTUAL, d integer GENERATED ALWAYS AS (a + 2) VIRTUAL, e integer);
CREATE VIEW v AS SELECT b, c FROM t;
