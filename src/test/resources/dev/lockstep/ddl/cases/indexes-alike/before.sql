-- Two indexes and two foreign keys alike, of which one changes or goes.
CREATE TABLE p (id integer PRIMARY KEY);
CREATE TABLE t (a integer, b text, CONSTRAINT f1 FOREIGN KEY (a) REFERENCES p, CONSTRAINT f2 FOREIGN KEY (a) REFERENCES p);
CREATE INDEX i1 ON t (a);
CREATE INDEX i2 ON t (a);
CREATE INDEX i3 ON t USING gin (to_tsvector('english', b)) WITH (fastupdate = off);
