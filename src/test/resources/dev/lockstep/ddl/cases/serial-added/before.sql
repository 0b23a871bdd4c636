-- Serial columns come to a table that is there, become ordinary, and take over a sequence.
CREATE SEQUENCE numbers;
CREATE TABLE t (a text, was serial);
