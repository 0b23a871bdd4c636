CREATE TYPE address AS (street text, house integer, zip text);
CREATE TABLE t (a address, b address[]);
