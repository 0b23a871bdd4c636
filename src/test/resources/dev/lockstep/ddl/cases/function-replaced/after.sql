CREATE FUNCTION word(integer) RETURNS text IMMUTABLE LANGUAGE sql AS $$SELECT 'y'$$;
CREATE TABLE t (a text DEFAULT word(1), b integer, c text GENERATED ALWAYS AS (word(b)) STORED, CONSTRAINT worded CHECK (word(b) IS NOT NULL));
CREATE INDEX by_word ON t (word(b));
CREATE INDEX by_c ON t (c);
CREATE VIEW v AS SELECT word(b) FROM t;
