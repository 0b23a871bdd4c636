-- A table of a composite type.
CREATE TYPE point_of_time AS (day date, hour integer);
CREATE TABLE t OF point_of_time (hour DEFAULT 12);
