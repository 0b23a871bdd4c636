CREATE TABLE parent (a integer, c text DEFAULT 'x', CONSTRAINT positive CHECK (a > 0));
CREATE TABLE child (b integer) INHERITS (parent);
CREATE TABLE another (CHECK (a > 1)) INHERITS (parent);
ALTER TABLE another ALTER a SET DEFAULT 5;
