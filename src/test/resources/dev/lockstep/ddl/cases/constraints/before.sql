-- Constraints come, go, and take each other's names.
CREATE TABLE t (a integer, b integer, CONSTRAINT x CHECK (a > 0), CONSTRAINT y CHECK (b > 0), CONSTRAINT z UNIQUE (a), CONSTRAINT w CHECK (a < 9));
