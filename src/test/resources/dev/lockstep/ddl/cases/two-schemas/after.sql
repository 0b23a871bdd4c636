CREATE SCHEMA audit;
CREATE TABLE t (id integer PRIMARY KEY, a text, CONSTRAINT k UNIQUE (a));
CREATE TABLE audit.t (id integer PRIMARY KEY REFERENCES t, a text, CONSTRAINT k UNIQUE (a));
CREATE INDEX i ON audit.t (a);
CREATE FUNCTION audit.f(t) RETURNS audit.t LANGUAGE sql AS 'SELECT NULL::audit.t';
