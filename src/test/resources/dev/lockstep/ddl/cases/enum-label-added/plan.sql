-- replace enum type mood
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: mood to text
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: mood[] to text[]
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: text to mood
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: text[] to mood[]
DROP VIEW v;
DROP INDEX glad_ones;
ALTER TABLE t DROP CONSTRAINT glad;
ALTER TABLE t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE t ALTER COLUMN a TYPE text;
ALTER TABLE t ALTER COLUMN b TYPE text[];
DROP TYPE mood;
CREATE TYPE mood AS ENUM ('worst', 'bad', 'so so', 'ok', 'fine');
ALTER TABLE t ALTER COLUMN a TYPE mood USING a::mood;
ALTER TABLE t ALTER COLUMN a SET DEFAULT 'ok'::mood;
ALTER TABLE t ALTER COLUMN b TYPE mood[] USING b::mood[];
ALTER TABLE t ADD CONSTRAINT glad CHECK (a <> 'bad'::mood);
CREATE INDEX glad_ones ON t (c) WHERE (a = 'ok'::mood);
CREATE VIEW v AS
SELECT a
   FROM t;

-- back

-- replace enum type mood
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: mood[] to text[]
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: mood to text
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: text[] to mood[]
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: text to mood
DROP VIEW v;
DROP INDEX glad_ones;
ALTER TABLE t DROP CONSTRAINT glad;
ALTER TABLE t ALTER COLUMN b TYPE text[];
ALTER TABLE t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE t ALTER COLUMN a TYPE text;
DROP TYPE mood;
CREATE TYPE mood AS ENUM ('bad', 'ok');
ALTER TABLE t ALTER COLUMN b TYPE mood[] USING b::mood[];
ALTER TABLE t ALTER COLUMN a TYPE mood USING a::mood;
ALTER TABLE t ALTER COLUMN a SET DEFAULT 'ok'::mood;
ALTER TABLE t ADD CONSTRAINT glad CHECK (a <> 'bad'::mood);
CREATE INDEX glad_ones ON t (c) WHERE (a = 'ok'::mood);
CREATE VIEW v AS
SELECT a
   FROM t;
