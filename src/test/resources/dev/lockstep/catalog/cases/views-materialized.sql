-- Materialized views with their indexes, storage and whether they hold data.
CREATE TABLE t (a integer, b text);
CREATE MATERIALIZED VIEW m WITH (fillfactor = 70) AS SELECT a, b FROM t WITH NO DATA;
CREATE MATERIALIZED VIEW n AS SELECT a, b FROM t;
CREATE UNIQUE INDEX i ON m (a, lower(b));
ALTER MATERIALIZED VIEW m ALTER b SET STORAGE external, ALTER b SET STATISTICS 7;
COMMENT ON MATERIALIZED VIEW m IS 'of the view';
