-- A NOT NULL that comes from the parent says nothing of the child, whatever it is called.
CREATE TABLE parent (a integer NOT NULL, b integer);
CREATE TABLE child (c integer) INHERITS (parent);
ALTER TABLE child ALTER b SET NOT NULL;
