CREATE SCHEMA tools;
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm SCHEMA tools;
CREATE TABLE t (a citext DEFAULT 'x', b text);
CREATE INDEX i ON t USING gin (b tools.gin_trgm_ops);
