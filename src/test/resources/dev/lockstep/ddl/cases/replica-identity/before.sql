-- The index under a replica identity is replaced; another table gets one.
CREATE TABLE t (a integer NOT NULL, b integer);
CREATE UNIQUE INDEX by_a ON t (a);
ALTER TABLE t REPLICA IDENTITY USING INDEX by_a;
CREATE TABLE u (a integer NOT NULL);
