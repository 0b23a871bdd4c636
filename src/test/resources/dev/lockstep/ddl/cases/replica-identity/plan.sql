-- create table n
CREATE TABLE n (
    a integer NOT NULL,
    CONSTRAINT n_a_key UNIQUE (a)
);

-- alter table t
--   adds-uniqueness: it fails if rows of t are equal in what by_a wants unique
ALTER TABLE t REPLICA IDENTITY DEFAULT;
DROP INDEX by_a;
CREATE UNIQUE INDEX by_a ON t (a) INCLUDE (b);
ALTER TABLE t REPLICA IDENTITY USING INDEX by_a;

-- create index n_a
--   adds-uniqueness: it fails if rows of n are equal in what n_a wants unique
CREATE UNIQUE INDEX n_a ON n (a);

-- alter table n
ALTER TABLE n REPLICA IDENTITY USING INDEX n_a;

-- create index u_a
--   adds-uniqueness: it fails if rows of u are equal in what u_a wants unique
CREATE UNIQUE INDEX u_a ON u (a);

-- alter table u
ALTER TABLE u REPLICA IDENTITY USING INDEX u_a;

-- back

-- alter table u
ALTER TABLE u REPLICA IDENTITY DEFAULT;

-- drop index u_a
DROP INDEX u_a;

-- alter table n
ALTER TABLE n REPLICA IDENTITY DEFAULT;

-- drop index n_a
DROP INDEX n_a;

-- alter table t
--   adds-uniqueness: it fails if rows of t are equal in what by_a wants unique
ALTER TABLE t REPLICA IDENTITY DEFAULT;
DROP INDEX by_a;
CREATE UNIQUE INDEX by_a ON t (a);
ALTER TABLE t REPLICA IDENTITY USING INDEX by_a;

-- drop table n
--   drops-table: every row of n is lost
DROP TABLE n;
