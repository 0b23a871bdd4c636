-- Another base type: everything computed from the column goes out of the way.
CREATE TABLE songs (
  id integer PRIMARY KEY,
  title varchar(100) DEFAULT 'untitled',
  year integer NOT NULL CHECK (year > 1900),
  initial text GENERATED ALWAYS AS (left(title, 1)) STORED,
  CONSTRAINT titled CHECK (title <> ''),
  CONSTRAINT songs_title_key UNIQUE (title)
);
CREATE TABLE covers (title varchar(100) REFERENCES songs (title));
CREATE INDEX by_lower_title ON songs (lower(title));
CREATE INDEX early ON songs (year) WHERE title <> '';
CREATE INDEX by_year ON songs (year);
CREATE INDEX by_initial ON songs (initial);
CREATE STATISTICS titles_and_years ON title, year FROM songs;
CREATE VIEW titles AS SELECT title FROM songs;
CREATE VIEW more_titles AS SELECT title || '!' AS loud FROM titles;
CREATE MATERIALIZED VIEW years AS SELECT year, count(title) AS titles FROM songs GROUP BY year;
CREATE UNIQUE INDEX years_year ON years (year);
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER noted AFTER UPDATE OF title ON songs FOR EACH ROW WHEN (NEW.title <> '') EXECUTE FUNCTION note();
CREATE RULE silent AS ON INSERT TO songs WHERE NEW.title = 'x' DO INSTEAD NOTHING;
CREATE POLICY own ON songs USING (title <> '');
