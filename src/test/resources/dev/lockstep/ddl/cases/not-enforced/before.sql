-- since 18
-- Constraints that are not enforced, and those that children do not inherit.
CREATE TABLE p (id integer PRIMARY KEY);
CREATE TABLE t (a integer, CONSTRAINT c CHECK (a > 0), CONSTRAINT n CHECK (a < 9) NO INHERIT, CONSTRAINT f FOREIGN KEY (a) REFERENCES p);
