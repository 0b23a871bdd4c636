-- What partitions have from the partitioned table is not listed again: columns, keys, checks, indexes, triggers.
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TABLE r (id integer PRIMARY KEY);
CREATE TABLE p (a integer, b text DEFAULT 'x', r_id integer REFERENCES r, PRIMARY KEY (a), CHECK (a > 0))
  PARTITION BY RANGE (a);
CREATE INDEX p_b ON p (b) WHERE b <> '';
CREATE TRIGGER t AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f();
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (10);
CREATE TABLE p2 PARTITION OF p DEFAULT PARTITION BY HASH (a);
CREATE TABLE attached (b text DEFAULT 'x', a integer NOT NULL, r_id integer, CONSTRAINT p_a_check CHECK (a > 0));
ALTER TABLE p ATTACH PARTITION attached FOR VALUES FROM (10) TO (20);
