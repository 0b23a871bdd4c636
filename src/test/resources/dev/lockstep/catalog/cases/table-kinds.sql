-- Unlogged, storage parameters also of TOAST, replica identity, row security.
CREATE UNLOGGED TABLE u (a serial);
CREATE TABLE o (a text) WITH (fillfactor = 70, autovacuum_enabled = false, toast.autovacuum_vacuum_threshold = 7);
CREATE TABLE full_identity (a integer);
ALTER TABLE full_identity REPLICA IDENTITY FULL;
CREATE TABLE no_identity (a integer);
ALTER TABLE no_identity REPLICA IDENTITY NOTHING;
CREATE TABLE index_identity (a integer NOT NULL);
CREATE UNIQUE INDEX by_a ON index_identity (a);
ALTER TABLE index_identity REPLICA IDENTITY USING INDEX by_a;
CREATE TABLE enabled (a integer);
ALTER TABLE enabled ENABLE ROW LEVEL SECURITY;
CREATE TABLE forced (a integer);
ALTER TABLE forced ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
