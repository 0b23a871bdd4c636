-- The same table in two schemas; what is outside of public reads qualified.
COMMENT ON SCHEMA public IS 'ours';
CREATE SCHEMA other;
COMMENT ON SCHEMA other IS 'theirs';
CREATE TYPE other.mood AS ENUM ('a');
CREATE TABLE t (id serial PRIMARY KEY);
CREATE TABLE other.t (id serial PRIMARY KEY, t_id integer REFERENCES public.t, m other.mood DEFAULT 'a');
CREATE INDEX i ON t (id);
CREATE INDEX i ON other.t (id);
