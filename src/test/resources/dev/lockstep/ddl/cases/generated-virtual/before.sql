-- since 18
-- Virtual and stored, plain and virtual.
CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a * 2) VIRTUAL, c integer, d integer GENERATED ALWAYS AS (a + 1) VIRTUAL, e integer GENERATED ALWAYS AS (a) VIRTUAL);
CREATE VIEW v AS SELECT b, c FROM t;
