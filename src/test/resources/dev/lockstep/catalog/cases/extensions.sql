-- An extension's own objects are left out, as is the comment that it brings along; not one that it was given.
CREATE SCHEMA tools;
CREATE EXTENSION pg_trgm SCHEMA tools;
CREATE EXTENSION hstore;
CREATE EXTENSION citext;
CREATE EXTENSION "uuid-ossp";
COMMENT ON EXTENSION citext IS 'own words';
COMMENT ON EXTENSION hstore IS NULL;
CREATE TABLE t (a citext, b hstore[], c text, d uuid DEFAULT uuid_generate_v4());
CREATE INDEX i ON t USING gin (c tools.gin_trgm_ops);
ALTER INDEX i DEPENDS ON EXTENSION pg_trgm;
