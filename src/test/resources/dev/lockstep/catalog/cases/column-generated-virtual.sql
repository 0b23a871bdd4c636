-- A virtual generated column is not a stored one.
-- since 18
CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a * 2) VIRTUAL);
