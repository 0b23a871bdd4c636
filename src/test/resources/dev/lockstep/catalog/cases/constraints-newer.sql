-- Not enforced, without overlaps, for a period.
-- since 18
CREATE TABLE r (a int4range, b daterange, PRIMARY KEY (a, b WITHOUT OVERLAPS));
CREATE TABLE t (
  a int4range, b daterange,
  CONSTRAINT k CHECK (a IS NOT NULL) NOT ENFORCED,
  CONSTRAINT f FOREIGN KEY (a, PERIOD b) REFERENCES r (a, PERIOD b)
);
CREATE TABLE s (id integer PRIMARY KEY);
CREATE TABLE v (id integer CONSTRAINT f REFERENCES s NOT ENFORCED);
