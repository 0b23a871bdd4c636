CREATE TABLE t (a integer, b integer, c integer GENERATED ALWAYS AS (a * 3) STORED, d integer GENERATED ALWAYS AS (a + 2) STORED NOT NULL,
  PRIMARY KEY (d));
CREATE INDEX by_b ON t (b);
CREATE INDEX by_c ON t (c);
CREATE VIEW v AS SELECT b, c FROM t;
COMMENT ON COLUMN t.c IS 'a column';
