-- A table becomes a view on its successor.
CREATE TABLE t (id serial PRIMARY KEY, a text);
CREATE INDEX i ON t (a);
