-- Extended statistics with their target.
CREATE TABLE t (a integer, b integer);
CREATE STATISTICS s (ndistinct, mcv) ON a, b FROM t;
CREATE STATISTICS e ON (a + b), (a - b) FROM t;
ALTER STATISTICS s SET STATISTICS 100;
COMMENT ON STATISTICS s IS 'of the statistics';
