-- A unique index that a foreign key references is replaced.
CREATE TABLE songs (code text, other integer);
CREATE UNIQUE INDEX songs_code ON songs (code);
CREATE TABLE plays (code text REFERENCES songs (code));
