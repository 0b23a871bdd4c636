-- A foreign key whose enforcement somebody has switched off.
CREATE TABLE r (id integer PRIMARY KEY);
CREATE TABLE t (a integer CONSTRAINT f REFERENCES r);
ALTER TABLE t DISABLE TRIGGER ALL;
