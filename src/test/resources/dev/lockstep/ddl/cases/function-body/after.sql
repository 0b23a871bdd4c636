CREATE FUNCTION word(integer) RETURNS text STABLE LANGUAGE sql AS $$SELECT 'y;'$$;
CREATE TABLE t (b integer, CONSTRAINT worded CHECK (word(b) <> ''));
CREATE PROCEDURE p() LANGUAGE plpgsql AS 'BEGIN NULL; END';
COMMENT ON FUNCTION word(integer) IS 'of a number';
