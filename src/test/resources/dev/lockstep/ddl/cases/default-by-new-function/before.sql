-- Defaults change to a function that comes, and away from one that goes.
CREATE FUNCTION old() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE TABLE t (a integer DEFAULT old(), b integer DEFAULT old());
