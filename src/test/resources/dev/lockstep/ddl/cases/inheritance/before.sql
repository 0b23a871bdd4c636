-- Tables that inherit come and go; a parent gets a column.
CREATE TABLE parent (a integer);
CREATE TABLE child (b integer) INHERITS (parent);
