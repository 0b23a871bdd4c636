-- alter column covers.title
ALTER TABLE covers ALTER COLUMN title TYPE varchar(200);

-- alter column songs.title
DROP POLICY own ON songs;
DROP TRIGGER noted ON songs;
DROP RULE silent ON songs;
DROP VIEW more_titles;
DROP VIEW titles;
DROP INDEX by_initial;
DROP INDEX years_year;
DROP MATERIALIZED VIEW years;
ALTER TABLE songs DROP COLUMN initial;
ALTER TABLE songs ALTER COLUMN title TYPE varchar(200);
ALTER TABLE songs ADD COLUMN initial text GENERATED ALWAYS AS ("left"((title)::text, 1)) STORED;
CREATE INDEX by_initial ON songs (initial);
CREATE VIEW titles AS
SELECT title
   FROM songs;
CREATE VIEW more_titles AS
SELECT ((title)::text || '!'::text) AS loud
   FROM titles;
CREATE MATERIALIZED VIEW years AS
SELECT year,
    count(title) AS titles
   FROM songs
  GROUP BY year;
CREATE UNIQUE INDEX years_year ON years (year);
CREATE RULE silent AS
    ON INSERT TO public.songs
   WHERE ((new.title)::text = 'x'::text) DO INSTEAD NOTHING;
CREATE TRIGGER noted AFTER UPDATE OF title ON public.songs FOR EACH ROW WHEN (((new.title)::text <> ''::text)) EXECUTE FUNCTION note();
CREATE POLICY own ON songs FOR ALL TO PUBLIC USING (((title)::text <> ''::text));

-- back

-- alter column songs.title
--   narrows-type: values of songs.title that do not fit are rounded or make it fail: character varying(200) to character varying(100)
DROP POLICY own ON songs;
DROP TRIGGER noted ON songs;
DROP RULE silent ON songs;
DROP INDEX years_year;
DROP MATERIALIZED VIEW years;
DROP VIEW more_titles;
DROP VIEW titles;
DROP INDEX by_initial;
ALTER TABLE songs DROP COLUMN initial;
ALTER TABLE songs ALTER COLUMN title TYPE varchar(100);
ALTER TABLE songs ADD COLUMN initial text GENERATED ALWAYS AS ("left"((title)::text, 1)) STORED;
CREATE MATERIALIZED VIEW years AS
SELECT year,
    count(title) AS titles
   FROM songs
  GROUP BY year;
CREATE UNIQUE INDEX years_year ON years (year);
CREATE INDEX by_initial ON songs (initial);
CREATE VIEW titles AS
SELECT title
   FROM songs;
CREATE VIEW more_titles AS
SELECT ((title)::text || '!'::text) AS loud
   FROM titles;
CREATE RULE silent AS
    ON INSERT TO public.songs
   WHERE ((new.title)::text = 'x'::text) DO INSTEAD NOTHING;
CREATE TRIGGER noted AFTER UPDATE OF title ON public.songs FOR EACH ROW WHEN (((new.title)::text <> ''::text)) EXECUTE FUNCTION note();
CREATE POLICY own ON songs FOR ALL TO PUBLIC USING (((title)::text <> ''::text));

-- alter column covers.title
--   narrows-type: values of covers.title that do not fit are rounded or make it fail: character varying(200) to character varying(100)
ALTER TABLE covers ALTER COLUMN title TYPE varchar(100);
