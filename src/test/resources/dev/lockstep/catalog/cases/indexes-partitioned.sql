-- An index of a partitioned table is valid once every partition has it.
CREATE TABLE p (a integer) PARTITION BY RANGE (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (2);
CREATE INDEX whole ON p (a);
CREATE INDEX alone ON ONLY p (a);
