CREATE DOMAIN grade AS bigint CHECK (VALUE > 0);
CREATE TABLE t (a grade, b grade DEFAULT 3, c integer);
CREATE VIEW v AS SELECT a FROM t;
