CREATE TABLE songs (code text, other integer);
CREATE UNIQUE INDEX songs_code ON songs (code) INCLUDE (other);
CREATE TABLE plays (code text REFERENCES songs (code));
