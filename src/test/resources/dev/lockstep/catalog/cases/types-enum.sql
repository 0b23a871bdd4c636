-- Enum labels in order; one with a comma is one.
CREATE TYPE mood AS ENUM ('sad', 'ok', 'very, very happy', 'it''s');
ALTER TYPE mood ADD VALUE 'fine' AFTER 'ok';
COMMENT ON TYPE mood IS 'of the type';
CREATE TABLE t (a mood DEFAULT 'ok', b mood[]);
