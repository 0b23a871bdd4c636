-- alter column t.a
ALTER TABLE t RENAME CONSTRAINT t_a_not_null TO a_there;

-- alter column t.b
ALTER TABLE t RENAME CONSTRAINT b_there TO t_b_not_null;

-- alter column t.c
ALTER TABLE t ADD NOT NULL c NOT VALID;

-- alter column t.d
--   adds-not-null: it fails if t.d is NULL in a row
ALTER TABLE t VALIDATE CONSTRAINT d_there;

-- alter column t.e
ALTER TABLE t ALTER CONSTRAINT t_e_not_null INHERIT;

-- create column t.f
--   adds-required-column: it fails if t has rows: t.f is NOT NULL and has no default
ALTER TABLE t ADD COLUMN f integer CONSTRAINT f_there NOT NULL;

-- back

-- drop column t.f
--   drops-column: every value of t.f is lost
ALTER TABLE t DROP COLUMN f;

-- alter column t.e
ALTER TABLE t ALTER CONSTRAINT t_e_not_null NO INHERIT;

-- alter column t.d
ALTER TABLE t ALTER COLUMN d DROP NOT NULL;
ALTER TABLE t ADD CONSTRAINT d_there NOT NULL d NOT VALID;

-- alter column t.c
ALTER TABLE t ALTER COLUMN c DROP NOT NULL;

-- alter column t.b
ALTER TABLE t RENAME CONSTRAINT t_b_not_null TO b_there;

-- alter column t.a
ALTER TABLE t RENAME CONSTRAINT a_there TO t_a_not_null;
