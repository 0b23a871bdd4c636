-- create table a
CREATE TABLE a (
    id        integer NOT NULL,
    b_id      integer,
    parent_id integer,
    PRIMARY KEY (id),
    CONSTRAINT a_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES a(id)
);

-- create table b
CREATE TABLE b (
    id   integer NOT NULL,
    a_id integer,
    c_id integer,
    PRIMARY KEY (id),
    CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a(id)
);

-- create table c
CREATE TABLE c (
    id   integer NOT NULL,
    a_id integer,
    b_id integer,
    PRIMARY KEY (id),
    CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES a(id),
    CONSTRAINT c_b_id_fkey FOREIGN KEY (b_id) REFERENCES b(id)
);

-- create table leaf
CREATE TABLE leaf (
    id   serial,
    c_id integer NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT leaf_c_id_fkey FOREIGN KEY (c_id) REFERENCES c(id) ON DELETE CASCADE
);

-- create index a_b
CREATE INDEX a_b ON a (b_id);

-- create constraint a.a_b_fkey
--   adds-foreign-key: it fails if rows of a reference a row that does not exist by a_b_fkey
ALTER TABLE a ADD CONSTRAINT a_b_fkey FOREIGN KEY (b_id) REFERENCES b(id);

-- create constraint b.b_c_fkey
--   adds-foreign-key: it fails if rows of b reference a row that does not exist by b_c_fkey
ALTER TABLE b ADD CONSTRAINT b_c_fkey FOREIGN KEY (c_id) REFERENCES c(id);

-- back

-- drop constraint b.b_c_fkey
ALTER TABLE b DROP CONSTRAINT b_c_fkey;

-- drop constraint a.a_b_fkey
ALTER TABLE a DROP CONSTRAINT a_b_fkey;

-- drop index a_b
DROP INDEX a_b;

-- drop table leaf
--   drops-table: every row of leaf is lost
DROP TABLE leaf;

-- drop table c
--   drops-table: every row of c is lost
DROP TABLE c;

-- drop table b
--   drops-table: every row of b is lost
DROP TABLE b;

-- drop table a
--   drops-table: every row of a is lost
DROP TABLE a;
