CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE TABLE t (a citext DEFAULT 'x', b text);
CREATE INDEX i ON t USING gin (b gin_trgm_ops);
