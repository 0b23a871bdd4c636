-- A function with another result: what calls it goes out of the way; defaults let go of it.
CREATE FUNCTION word(integer) RETURNS varchar IMMUTABLE LANGUAGE sql AS $$SELECT 'x'$$;
CREATE TABLE t (a text DEFAULT word(1), b integer, c text GENERATED ALWAYS AS (word(b)) STORED, CONSTRAINT worded CHECK (word(b) IS NOT NULL));
CREATE INDEX by_word ON t (word(b));
CREATE INDEX by_c ON t (c);
CREATE VIEW v AS SELECT word(b) FROM t;
