-- create table fresh
CREATE TABLE fresh (
    a integer,
    b text,
    CONSTRAINT fresh_a_check CHECK (a > 0)
) PARTITION BY LIST (b);

-- create table fresh_x
CREATE TABLE fresh_x PARTITION OF fresh FOR VALUES IN ('x') WITH (fillfactor = 70);

-- create table m3
CREATE TABLE m3 PARTITION OF m DEFAULT;

-- alter column m.v
ALTER TABLE m ALTER COLUMN v TYPE bigint;

-- create column m.added
ALTER TABLE m ADD COLUMN added text DEFAULT 'x';

-- create index m3_own
CREATE INDEX m3_own ON m3 (added);

-- drop column m.gone
--   drops-column: every value of m.gone is lost
ALTER TABLE m DROP COLUMN gone;

-- drop table m2
--   drops-table: every row of m2 is lost
DROP TABLE m2;

-- back

-- create table m2
CREATE TABLE m2 PARTITION OF m FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');

-- create column m.gone
ALTER TABLE m ADD COLUMN gone text;

-- drop index m3_own
DROP INDEX m3_own;

-- drop column m.added
--   drops-column: every value of m.added is lost
ALTER TABLE m DROP COLUMN added;

-- alter column m.v
--   narrows-type: values of m.v that do not fit are rounded or make it fail: bigint to integer
ALTER TABLE m ALTER COLUMN v TYPE integer;

-- drop table m3
--   drops-table: every row of m3 is lost
DROP TABLE m3;

-- drop table fresh_x
--   drops-table: every row of fresh_x is lost
DROP TABLE fresh_x;

-- drop table fresh
--   drops-table: every row of fresh is lost
DROP TABLE fresh;
