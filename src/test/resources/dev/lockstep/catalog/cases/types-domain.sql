-- Domains with default, collation, NOT NULL, named and not valid constraints, and comments.
CREATE FUNCTION fits(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE DOMAIN d AS varchar(10) COLLATE "C" DEFAULT 'x' NOT NULL CONSTRAINT fitting CHECK (fits(VALUE)) CHECK (VALUE <> '');
ALTER DOMAIN d ADD CONSTRAINT later CHECK (length(VALUE) > 1) NOT VALID;
CREATE DOMAIN e AS d[];
COMMENT ON DOMAIN d IS 'of the domain';
COMMENT ON CONSTRAINT fitting ON DOMAIN d IS 'of the constraint';
CREATE TABLE t (a d, b e);
