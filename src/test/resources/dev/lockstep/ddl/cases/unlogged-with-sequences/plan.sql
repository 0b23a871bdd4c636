-- alter table t
ALTER TABLE t SET UNLOGGED;

-- create table v
CREATE UNLOGGED TABLE v (
    id serial,
    n  integer GENERATED ALWAYS AS IDENTITY NOT NULL
);

-- back

-- drop table v
--   drops-table: every row of v is lost
DROP TABLE v;

-- alter table t
ALTER TABLE t SET LOGGED;
