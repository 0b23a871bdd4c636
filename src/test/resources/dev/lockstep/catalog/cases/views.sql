-- Views on views; options, defaults and comments of columns; what they need.
CREATE TABLE t (a integer, b text);
CREATE VIEW v (x, y) WITH (security_barrier = true) AS SELECT a, b FROM t WHERE a > 0;
CREATE VIEW w AS SELECT y FROM v WITH LOCAL CHECK OPTION;
ALTER VIEW v ALTER x SET DEFAULT 5;
COMMENT ON COLUMN v.y IS 'of the column';
COMMENT ON VIEW v IS 'of the view';
