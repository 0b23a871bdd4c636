CREATE TABLE songs (id integer NOT NULL, guild integer NOT NULL, title text, CONSTRAINT songs_pkey PRIMARY KEY (id) INCLUDE (guild));
CREATE TABLE plays (song_id integer, CONSTRAINT plays_song_id_fkey FOREIGN KEY (song_id) REFERENCES songs (id));
CREATE VIEW grouped AS SELECT id, title FROM songs GROUP BY id;
