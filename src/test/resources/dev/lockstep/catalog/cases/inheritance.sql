-- A child lists its own columns and constraints, and those of its parents that it has otherwise.
CREATE TABLE parent (a integer DEFAULT 1, b integer, c integer, CHECK (a > 0));
CREATE TABLE child (b integer, d integer, CHECK (d > 0)) INHERITS (parent);
ALTER TABLE child ALTER a SET DEFAULT 2;
CREATE TABLE grandchild () INHERITS (child);
CREATE INDEX by_c ON grandchild (c);
