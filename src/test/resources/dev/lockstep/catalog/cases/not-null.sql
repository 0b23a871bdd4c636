-- A NOT NULL that PostgreSQL names is a plain one, also for a primary key and after a collision of names.
CREATE TABLE a_b (c integer NOT NULL);
CREATE TABLE a (b_c integer NOT NULL, id integer PRIMARY KEY);
