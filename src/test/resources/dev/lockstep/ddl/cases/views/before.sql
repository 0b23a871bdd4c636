-- Views on views; a view becomes a materialized one, and a table a view.
CREATE TABLE t (a integer, b text);
CREATE VIEW one AS SELECT a FROM t;
CREATE VIEW two AS SELECT a FROM one;
CREATE VIEW three AS SELECT a FROM t;
CREATE TABLE four (a integer);
CREATE VIEW same AS SELECT b FROM t;
