-- Everything that is a fact of the table itself.
CREATE TABLE t (id integer PRIMARY KEY, a integer NOT NULL, b text) WITH (fillfactor = 70, autovacuum_enabled = off);
CREATE UNIQUE INDEX by_a ON t (a);
ALTER TABLE t REPLICA IDENTITY USING INDEX by_a;
ALTER TABLE t CLUSTER ON by_a;
ALTER TABLE t ALTER b SET STORAGE EXTERNAL, ALTER b SET STATISTICS 50, ALTER a SET (n_distinct = 5);
