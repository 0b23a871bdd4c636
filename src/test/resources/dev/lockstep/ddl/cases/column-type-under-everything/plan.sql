-- alter column covers.title
--   adds-check: it fails if rows of songs violate the check titled
DROP POLICY own ON songs;
DROP TRIGGER noted ON songs;
DROP RULE silent ON songs;
DROP VIEW more_titles;
DROP VIEW titles;
ALTER TABLE covers DROP CONSTRAINT covers_title_fkey;
DROP STATISTICS titles_and_years;
DROP INDEX by_initial;
DROP INDEX by_lower_title;
DROP INDEX early;
DROP INDEX years_year;
DROP MATERIALIZED VIEW years;
ALTER TABLE songs DROP CONSTRAINT titled;
ALTER TABLE songs DROP COLUMN initial;
ALTER TABLE covers ALTER COLUMN title TYPE text;
ALTER TABLE songs ALTER COLUMN title DROP DEFAULT;
ALTER TABLE songs ALTER COLUMN title TYPE text;
ALTER TABLE songs ALTER COLUMN title SET DEFAULT 'untitled';
ALTER TABLE songs ADD COLUMN initial text GENERATED ALWAYS AS ("left"(title, 1)) STORED;
ALTER TABLE songs ADD CONSTRAINT titled CHECK (title <> ''::text);
CREATE INDEX by_initial ON songs (initial);
CREATE INDEX by_lower_title ON songs (lower(title));
CREATE INDEX early ON songs (year) WHERE (title <> ''::text);
CREATE STATISTICS public.titles_and_years ON title, year FROM songs;
ALTER TABLE covers ADD CONSTRAINT covers_title_fkey FOREIGN KEY (title) REFERENCES songs(title);
CREATE VIEW titles AS
SELECT title
   FROM songs;
CREATE VIEW more_titles AS
SELECT (title || '!'::text) AS loud
   FROM titles;
CREATE MATERIALIZED VIEW years AS
SELECT year,
    count(title) AS titles
   FROM songs
  GROUP BY year;
CREATE UNIQUE INDEX years_year ON years (year);
CREATE RULE silent AS
    ON INSERT TO public.songs
   WHERE (new.title = 'x'::text) DO INSTEAD NOTHING;
CREATE TRIGGER noted AFTER UPDATE OF title ON public.songs FOR EACH ROW WHEN ((new.title <> ''::text)) EXECUTE FUNCTION note();
CREATE POLICY own ON songs FOR ALL TO PUBLIC USING ((title <> ''::text));

-- back

-- alter column covers.title
--   narrows-type: values of songs.title that do not fit are rounded or make it fail: text to character varying(100)
--   narrows-type: values of covers.title that do not fit are rounded or make it fail: text to character varying(100)
--   adds-check: it fails if rows of songs violate the check titled
DROP POLICY own ON songs;
DROP TRIGGER noted ON songs;
DROP RULE silent ON songs;
DROP INDEX years_year;
DROP MATERIALIZED VIEW years;
DROP VIEW more_titles;
DROP VIEW titles;
ALTER TABLE covers DROP CONSTRAINT covers_title_fkey;
DROP STATISTICS titles_and_years;
DROP INDEX early;
DROP INDEX by_lower_title;
DROP INDEX by_initial;
ALTER TABLE songs DROP CONSTRAINT titled;
ALTER TABLE songs DROP COLUMN initial;
ALTER TABLE songs ALTER COLUMN title DROP DEFAULT;
ALTER TABLE songs ALTER COLUMN title TYPE varchar(100);
ALTER TABLE songs ALTER COLUMN title SET DEFAULT 'untitled';
ALTER TABLE covers ALTER COLUMN title TYPE varchar(100);
ALTER TABLE songs ADD COLUMN initial text GENERATED ALWAYS AS ("left"((title)::text, 1)) STORED;
ALTER TABLE songs ADD CONSTRAINT titled CHECK ((title)::text <> ''::text);
CREATE MATERIALIZED VIEW years AS
SELECT year,
    count(title) AS titles
   FROM songs
  GROUP BY year;
CREATE UNIQUE INDEX years_year ON years (year);
CREATE INDEX early ON songs (year) WHERE ((title)::text <> ''::text);
CREATE INDEX by_lower_title ON songs (lower((title)::text));
CREATE INDEX by_initial ON songs (initial);
CREATE STATISTICS public.titles_and_years ON title, year FROM songs;
ALTER TABLE covers ADD CONSTRAINT covers_title_fkey FOREIGN KEY (title) REFERENCES songs(title);
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
