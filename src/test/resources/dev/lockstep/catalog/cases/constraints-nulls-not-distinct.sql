-- Unique with nulls alike.
-- since 15
CREATE TABLE t (a integer, b integer, CONSTRAINT u UNIQUE NULLS NOT DISTINCT (a));
CREATE UNIQUE INDEX i ON t (b) NULLS NOT DISTINCT;
