-- Comments on columns and tables.
CREATE TABLE t (a integer, b integer);
COMMENT ON TABLE t IS E'two\nlines';
COMMENT ON COLUMN t.b IS 'of the column';
