-- Two foreign keys alike and two indexes alike are two.
CREATE TABLE r (id integer PRIMARY KEY);
CREATE TABLE t (a integer CONSTRAINT f1 REFERENCES r CONSTRAINT f2 REFERENCES r);
CREATE INDEX i1 ON t (a);
CREATE INDEX i2 ON t (a);
