-- Composite types with collations and comments.
CREATE TYPE address AS (street text COLLATE "C", "house no" varchar(5), places point[]);
COMMENT ON TYPE address IS 'of the type';
COMMENT ON COLUMN address.street IS 'of the attribute';
CREATE TABLE t (a address, b address[]);
