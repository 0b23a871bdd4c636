-- A function with another body is replaced in place.
CREATE FUNCTION word(integer) RETURNS text IMMUTABLE LANGUAGE sql AS $$SELECT 'x'$$;
CREATE TABLE t (b integer, CONSTRAINT worded CHECK (word(b) <> ''));
CREATE PROCEDURE p() LANGUAGE plpgsql AS 'BEGIN END';
