-- A stored generated column needs the columns that it reads.
CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED);
