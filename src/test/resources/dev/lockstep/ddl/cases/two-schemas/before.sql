-- The same table in two schemas; one schema comes.
CREATE TABLE t (id integer PRIMARY KEY, a text);
