CREATE TABLE songs (id integer, code text NOT NULL, CONSTRAINT songs_key PRIMARY KEY (code));
