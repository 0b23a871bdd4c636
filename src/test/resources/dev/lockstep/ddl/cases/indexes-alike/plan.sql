-- replace index i1
DROP INDEX i1;
CREATE INDEX i1 ON t (a DESC);

-- alter index i2
COMMENT ON INDEX i2 IS 'kept';

-- alter index i3
ALTER INDEX i3 RESET (fastupdate);
ALTER INDEX i3 SET (gin_pending_list_limit = 128);

-- drop constraint t.f1
ALTER TABLE t DROP CONSTRAINT f1;

-- back

-- create constraint t.f1
--   adds-foreign-key: it fails if rows of t reference a row that does not exist by f1
ALTER TABLE t ADD CONSTRAINT f1 FOREIGN KEY (a) REFERENCES p(id);

-- alter index i3
ALTER INDEX i3 RESET (gin_pending_list_limit);
ALTER INDEX i3 SET (fastupdate = off);

-- alter index i2
COMMENT ON INDEX i2 IS NULL;

-- replace index i1
DROP INDEX i1;
CREATE INDEX i1 ON t (a);
