-- A renamed table keeps the names of its NOT NULL constraints, which are then names of their own from 18 on.
CREATE TABLE old (a integer NOT NULL);
ALTER TABLE old RENAME TO new;
