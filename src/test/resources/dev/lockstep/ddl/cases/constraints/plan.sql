-- create constraint t.e
--   adds-exclusion: it fails if rows of t exclude each other by e
ALTER TABLE t ADD CONSTRAINT e EXCLUDE USING btree (a WITH =) WHERE ((b > 0));

-- create constraint t.k
--   adds-uniqueness: it fails if rows of t are equal in what k wants unique
ALTER TABLE t ADD CONSTRAINT k UNIQUE (b) WITH (fillfactor='50');

-- create constraint t.later
ALTER TABLE t ADD CONSTRAINT later CHECK (a IN (1, 2, 3)) NOT VALID;

-- replace constraint t.w
--   adds-uniqueness: it fails if rows of t are equal in what w wants unique
ALTER TABLE t DROP CONSTRAINT w;
ALTER TABLE t ADD CONSTRAINT w UNIQUE (a, b) DEFERRABLE INITIALLY DEFERRED;

-- replace constraint t.x
--   adds-check: it fails if rows of t violate the check x
ALTER TABLE t DROP CONSTRAINT x;
ALTER TABLE t ADD CONSTRAINT x CHECK (b > 0);

-- replace constraint t.y
--   adds-check: it fails if rows of t violate the check y
ALTER TABLE t DROP CONSTRAINT y;
ALTER TABLE t ADD CONSTRAINT y CHECK (a > 0);

-- create index z
ALTER TABLE t DROP CONSTRAINT z;
CREATE INDEX z ON t (a);

-- back

-- drop index z
--   adds-uniqueness: it fails if rows of t are equal in what z wants unique
DROP INDEX z;
ALTER TABLE t ADD CONSTRAINT z UNIQUE (a);

-- replace constraint t.y
--   adds-check: it fails if rows of t violate the check y
ALTER TABLE t DROP CONSTRAINT y;
ALTER TABLE t ADD CONSTRAINT y CHECK (b > 0);

-- replace constraint t.x
--   adds-check: it fails if rows of t violate the check x
ALTER TABLE t DROP CONSTRAINT x;
ALTER TABLE t ADD CONSTRAINT x CHECK (a > 0);

-- replace constraint t.w
--   adds-check: it fails if rows of t violate the check w
ALTER TABLE t DROP CONSTRAINT w;
ALTER TABLE t ADD CONSTRAINT w CHECK (a < 9);

-- drop constraint t.later
ALTER TABLE t DROP CONSTRAINT later;

-- drop constraint t.k
ALTER TABLE t DROP CONSTRAINT k;

-- drop constraint t.e
ALTER TABLE t DROP CONSTRAINT e;
