-- What of a domain can be altered in place.
CREATE DOMAIN grade AS integer DEFAULT 1 CONSTRAINT low CHECK (VALUE > 0);
CREATE TABLE t (a grade, b grade DEFAULT 3, c integer);
CREATE VIEW v AS SELECT a FROM t;
