-- alter column t.was
ALTER TABLE t ALTER COLUMN was DROP DEFAULT;
DROP SEQUENCE t_was_seq;

-- create column t.id
ALTER TABLE t ADD COLUMN id serial;

-- create column t.n
ALTER TABLE t ADD COLUMN n bigint DEFAULT nextval('numbers'::regclass);
ALTER SEQUENCE numbers OWNED BY t.n;

-- create constraint t.t_pkey
--   adds-uniqueness: it fails if rows of t are equal in what t_pkey wants unique
ALTER TABLE t ADD PRIMARY KEY (id);

-- back

-- drop constraint t.t_pkey
ALTER TABLE t DROP CONSTRAINT t_pkey;

-- drop column t.n
--   drops-column: every value of t.n is lost
ALTER SEQUENCE numbers OWNED BY NONE;
ALTER TABLE t DROP COLUMN n;

-- drop column t.id
--   drops-column: every value of t.id is lost
ALTER TABLE t DROP COLUMN id;

-- alter column t.was
CREATE SEQUENCE t_was_seq AS integer OWNED BY t.was;
ALTER TABLE t ALTER COLUMN was SET DEFAULT nextval('t_was_seq'::regclass);
SELECT setval('t_was_seq', max(was)) FROM t HAVING max(was) BETWEEN 1 AND 2147483647;
