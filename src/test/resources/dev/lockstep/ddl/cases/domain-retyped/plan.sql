-- replace domain grade
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: grade to text
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: grade to text
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: text to grade
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: text to grade
DROP VIEW v;
ALTER TABLE t ALTER COLUMN a TYPE text;
ALTER TABLE t ALTER COLUMN b DROP DEFAULT;
ALTER TABLE t ALTER COLUMN b TYPE text;
DROP DOMAIN grade;
CREATE DOMAIN grade AS bigint
    CONSTRAINT grade_check CHECK ((VALUE > 0));
ALTER TABLE t ALTER COLUMN a TYPE grade USING a::grade;
ALTER TABLE t ALTER COLUMN b TYPE grade USING b::grade;
ALTER TABLE t ALTER COLUMN b SET DEFAULT 3;
CREATE VIEW v AS
SELECT a
   FROM t;

-- back

-- replace domain grade
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: grade to text
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: grade to text
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: text to grade
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: text to grade
DROP VIEW v;
ALTER TABLE t ALTER COLUMN b DROP DEFAULT;
ALTER TABLE t ALTER COLUMN b TYPE text;
ALTER TABLE t ALTER COLUMN a TYPE text;
DROP DOMAIN grade;
CREATE DOMAIN grade AS integer
    CONSTRAINT grade_check CHECK ((VALUE > 0));
ALTER TABLE t ALTER COLUMN b TYPE grade USING b::grade;
ALTER TABLE t ALTER COLUMN b SET DEFAULT 3;
ALTER TABLE t ALTER COLUMN a TYPE grade USING a::grade;
CREATE VIEW v AS
SELECT a
   FROM t;
