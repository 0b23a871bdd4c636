CREATE TABLE t (a integer CONSTRAINT a_there NOT NULL, b integer NOT NULL, c integer, d integer CONSTRAINT d_there NOT NULL, e integer NOT NULL,
  f integer CONSTRAINT f_there NOT NULL);
ALTER TABLE t ADD NOT NULL c NOT VALID;
