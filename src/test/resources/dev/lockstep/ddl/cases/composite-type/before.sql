-- A composite type with another attribute, used by a table.
CREATE TYPE address AS (street text, house integer);
CREATE TABLE t (a address, b address[]);
