-- An unlogged sequence.
-- since 15
CREATE UNLOGGED SEQUENCE s;
