-- create extension citext
CREATE EXTENSION IF NOT EXISTS citext;

-- create extension pg_trgm
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- create table t
CREATE TABLE t (
    a citext DEFAULT 'x'::citext,
    b text
);

-- create index i
CREATE INDEX i ON t USING gin (b gin_trgm_ops);

-- drop extension pgcrypto
DROP EXTENSION pgcrypto;

-- back

-- create extension pgcrypto
CREATE EXTENSION IF NOT EXISTS pgcrypto;

-- drop index i
DROP INDEX i;

-- drop table t
--   drops-table: every row of t is lost
DROP TABLE t;

-- alter extension pg_trgm

-- alter extension citext
