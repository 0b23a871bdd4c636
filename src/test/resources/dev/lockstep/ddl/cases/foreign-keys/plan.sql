-- alter constraint b.four
--   adds-foreign-key: it fails if rows of b reference a row that does not exist by four
ALTER TABLE b VALIDATE CONSTRAINT four;
COMMENT ON CONSTRAINT four ON b IS 'valid now';

-- alter constraint b.one
ALTER TABLE b ALTER CONSTRAINT one DEFERRABLE;

-- alter constraint b.three
ALTER TABLE b ALTER CONSTRAINT three NOT DEFERRABLE;

-- replace constraint b.two
--   adds-foreign-key: it fails if rows of b reference a row that does not exist by two
ALTER TABLE b DROP CONSTRAINT two;
ALTER TABLE b ADD CONSTRAINT two FOREIGN KEY (c) REFERENCES a(id) ON DELETE SET NULL;

-- back

-- replace constraint b.two
--   adds-foreign-key: it fails if rows of b reference a row that does not exist by two
ALTER TABLE b DROP CONSTRAINT two;
ALTER TABLE b ADD CONSTRAINT two FOREIGN KEY (c) REFERENCES a(id) ON DELETE CASCADE;

-- alter constraint b.three
ALTER TABLE b ALTER CONSTRAINT three DEFERRABLE INITIALLY DEFERRED;

-- alter constraint b.one
ALTER TABLE b ALTER CONSTRAINT one NOT DEFERRABLE;

-- alter constraint b.four
ALTER TABLE b DROP CONSTRAINT four;
ALTER TABLE b ADD CONSTRAINT four FOREIGN KEY (e) REFERENCES a(id) NOT VALID;
COMMENT ON CONSTRAINT four ON b IS NULL;
