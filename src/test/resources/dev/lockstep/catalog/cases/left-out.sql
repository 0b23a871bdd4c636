-- Temporary objects and Liquibase's tables are left out, in any schema and with everything that they have.
CREATE SCHEMA other;
CREATE TABLE databasechangelog (id text, md5sum text);
CREATE TABLE databasechangeloglock (id integer PRIMARY KEY, locked boolean NOT NULL);
CREATE TABLE other."DATABASECHANGELOG" (id text DEFAULT 'x' CHECK (id <> ''));
CREATE INDEX i ON databasechangelog (id);
CREATE TABLE t (a integer);
CREATE TEMPORARY TABLE t (b serial PRIMARY KEY);
CREATE TEMPORARY VIEW v AS SELECT b FROM t;
CREATE INDEX by_a ON public.t (a);
CREATE VIEW w AS SELECT a FROM public.t;
