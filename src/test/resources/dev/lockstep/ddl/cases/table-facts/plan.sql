-- alter table t
ALTER TABLE t SET UNLOGGED;
ALTER TABLE t RESET (autovacuum_enabled);
ALTER TABLE t SET (fillfactor = 80, toast.autovacuum_enabled = off);
ALTER TABLE t REPLICA IDENTITY FULL;
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
ALTER TABLE t FORCE ROW LEVEL SECURITY;
COMMENT ON TABLE t IS 'a table';

-- alter column t.a
--   adds-uniqueness: it fails if rows of t are equal in what by_a wants unique
DROP INDEX by_a;
ALTER TABLE t ALTER COLUMN a SET (n_distinct = 6, n_distinct_inherited = 7);
ALTER TABLE t CLUSTER ON t_pkey;
CREATE UNIQUE INDEX by_a ON t (a) WHERE (a > 0);

-- alter column t.b
ALTER TABLE t ALTER COLUMN b SET STORAGE MAIN;
ALTER TABLE t ALTER COLUMN b SET COMPRESSION pglz;
ALTER TABLE t ALTER COLUMN b SET STATISTICS -1;

-- back

-- alter column t.b
ALTER TABLE t ALTER COLUMN b SET STORAGE EXTERNAL;
ALTER TABLE t ALTER COLUMN b SET COMPRESSION DEFAULT;
ALTER TABLE t ALTER COLUMN b SET STATISTICS 50;

-- alter column t.a
--   adds-uniqueness: it fails if rows of t are equal in what by_a wants unique
DROP INDEX by_a;
ALTER TABLE t SET WITHOUT CLUSTER;
ALTER TABLE t ALTER COLUMN a RESET (n_distinct_inherited);
ALTER TABLE t ALTER COLUMN a SET (n_distinct = 5);
CREATE UNIQUE INDEX by_a ON t (a);
ALTER TABLE t CLUSTER ON by_a;

-- alter table t
ALTER TABLE t SET LOGGED;
ALTER TABLE t RESET (toast.autovacuum_enabled);
ALTER TABLE t SET (autovacuum_enabled = off, fillfactor = 70);
ALTER TABLE t REPLICA IDENTITY USING INDEX by_a;
ALTER TABLE t DISABLE ROW LEVEL SECURITY;
ALTER TABLE t NO FORCE ROW LEVEL SECURITY;
COMMENT ON TABLE t IS NULL;
