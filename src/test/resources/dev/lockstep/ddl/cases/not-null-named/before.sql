-- since 18
-- NOT NULL as a constraint: names, validity, inheritance.
CREATE TABLE t (a integer NOT NULL, b integer CONSTRAINT b_there NOT NULL, c integer, d integer, e integer CONSTRAINT t_e_not_null NOT NULL NO INHERIT);
ALTER TABLE t ADD CONSTRAINT d_there NOT NULL d NOT VALID;
