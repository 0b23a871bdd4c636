-- Publications of schemas, columns and rows.
-- since 15
CREATE SCHEMA other;
CREATE TABLE t (a integer PRIMARY KEY, b text);
CREATE PUBLICATION p FOR TABLES IN SCHEMA other;
CREATE PUBLICATION q FOR TABLE t (b, a) WHERE (a > 0);
