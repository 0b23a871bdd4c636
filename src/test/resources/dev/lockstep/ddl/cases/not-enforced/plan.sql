-- replace constraint t.c
--   adds-check: it fails if rows of t violate the check c
ALTER TABLE t DROP CONSTRAINT c;
ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT ENFORCED;

-- replace constraint t.n
--   adds-check: it fails if rows of t violate the check n
ALTER TABLE t DROP CONSTRAINT n;
ALTER TABLE t ADD CONSTRAINT n CHECK (a < 9);

-- replace constraint t.f
--   adds-foreign-key: it fails if rows of t reference a row that does not exist by f
ALTER TABLE t DROP CONSTRAINT f;
ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES p(id) NOT ENFORCED;

-- back

-- replace constraint t.f
--   adds-foreign-key: it fails if rows of t reference a row that does not exist by f
ALTER TABLE t DROP CONSTRAINT f;
ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES p(id);

-- replace constraint t.n
--   adds-check: it fails if rows of t violate the check n
ALTER TABLE t DROP CONSTRAINT n;
ALTER TABLE t ADD CONSTRAINT n CHECK (a < 9) NO INHERIT;

-- replace constraint t.c
--   adds-check: it fails if rows of t violate the check c
ALTER TABLE t DROP CONSTRAINT c;
ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0);
