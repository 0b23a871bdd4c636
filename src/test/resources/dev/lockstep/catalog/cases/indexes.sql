-- Method, order, nulls, operator class, collation, INCLUDE, predicate, expression, parameters, uniqueness.
CREATE TABLE t (a text, b integer, c jsonb, d tsvector);
CREATE INDEX ordered ON t (a DESC, b ASC NULLS FIRST);
CREATE INDEX patterns ON t (a text_pattern_ops, b);
CREATE INDEX collated ON t (a COLLATE "C");
CREATE UNIQUE INDEX including ON t (a) INCLUDE (b);
CREATE INDEX partial ON t (b) WHERE a IS NOT NULL;
CREATE INDEX expression ON t (lower(a), (b + 1)) WHERE (c ->> 'x') = ' WHERE ';
CREATE INDEX hashed ON t USING hash (b);
CREATE INDEX paths ON t USING gin (c jsonb_path_ops) WITH (fastupdate = off);
CREATE INDEX signatures ON t USING gist (d tsvector_ops (siglen = 100));
CREATE INDEX filled ON t (b) WITH (fillfactor = 50, deduplicate_items = off);
ALTER INDEX expression ALTER COLUMN 2 SET STATISTICS 300;
COMMENT ON INDEX hashed IS 'of the index';
CLUSTER t USING ordered;
