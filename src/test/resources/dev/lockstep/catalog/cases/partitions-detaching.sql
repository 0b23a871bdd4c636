-- A partition on its way out has no parent any more.
CREATE TABLE p (a integer) PARTITION BY RANGE (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (2);
UPDATE pg_inherits SET inhdetachpending = true WHERE inhrelid = 'p1'::regclass;
