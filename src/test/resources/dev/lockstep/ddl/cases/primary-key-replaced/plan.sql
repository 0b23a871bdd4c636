-- replace constraint songs.songs_pkey
--   adds-uniqueness: it fails if rows of songs are equal in what songs_pkey wants unique
DROP VIEW grouped;
ALTER TABLE plays DROP CONSTRAINT plays_song_id_fkey;
ALTER TABLE songs DROP CONSTRAINT songs_pkey;
ALTER TABLE songs ADD PRIMARY KEY (id) INCLUDE (guild);
ALTER TABLE plays ADD CONSTRAINT plays_song_id_fkey FOREIGN KEY (song_id) REFERENCES songs(id);
CREATE VIEW grouped AS
SELECT id,
    title
   FROM songs
  GROUP BY id;

-- back

-- replace constraint songs.songs_pkey
--   adds-uniqueness: it fails if rows of songs are equal in what songs_pkey wants unique
DROP VIEW grouped;
ALTER TABLE plays DROP CONSTRAINT plays_song_id_fkey;
ALTER TABLE songs DROP CONSTRAINT songs_pkey;
ALTER TABLE songs ADD PRIMARY KEY (id);
ALTER TABLE plays ADD CONSTRAINT plays_song_id_fkey FOREIGN KEY (song_id) REFERENCES songs(id);
CREATE VIEW grouped AS
SELECT id,
    title
   FROM songs
  GROUP BY id;
