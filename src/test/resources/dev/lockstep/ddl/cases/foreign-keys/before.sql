-- Foreign keys between tables that are there: actions, deferrability, validity.
CREATE TABLE a (id integer PRIMARY KEY);
CREATE TABLE b (a integer, c integer, d integer, e integer,
  CONSTRAINT one FOREIGN KEY (a) REFERENCES a,
  CONSTRAINT two FOREIGN KEY (c) REFERENCES a ON DELETE CASCADE,
  CONSTRAINT three FOREIGN KEY (d) REFERENCES a DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE b ADD CONSTRAINT four FOREIGN KEY (e) REFERENCES a NOT VALID;
