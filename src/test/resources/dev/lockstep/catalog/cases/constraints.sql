-- Keys, checks, foreign keys and exclusions in every form, with the index behind them and their comments.
CREATE TABLE r (a integer, b integer, PRIMARY KEY (a, b) INCLUDE (c) WITH (fillfactor = 50), c integer);
CREATE TABLE t (
  a integer, b integer,
  CONSTRAINT u UNIQUE (a) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT f FOREIGN KEY (a, b) REFERENCES r MATCH FULL ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE,
  CONSTRAINT k CHECK (a > b) NO INHERIT,
  CONSTRAINT nothing CHECK (1 = 1),
  CONSTRAINT x EXCLUDE USING btree (a WITH =, (b + 1) WITH =) WHERE (a > 0)
);
ALTER TABLE t ADD CONSTRAINT later CHECK (b > 0) NOT VALID;
ALTER TABLE t ADD CONSTRAINT later_key FOREIGN KEY (b, a) REFERENCES r NOT VALID;
COMMENT ON CONSTRAINT k ON t IS 'a check';
COMMENT ON INDEX u IS 'of the index';
ALTER INDEX x ALTER COLUMN 2 SET STATISTICS 200;
CLUSTER r USING r_pkey;
