-- replace view v
DROP VIEW v;
CREATE VIEW v AS
SELECT a
   FROM t;

-- drop view w
DROP VIEW w;

-- drop column t.b
--   drops-column: every value of t.b is lost
ALTER TABLE t DROP COLUMN b;

-- back

-- create column t.b
ALTER TABLE t ADD COLUMN b text;

-- create view w
CREATE VIEW w AS
SELECT b
   FROM t;

-- replace view v
DROP VIEW v;
CREATE VIEW v AS
SELECT a,
    b
   FROM t;
