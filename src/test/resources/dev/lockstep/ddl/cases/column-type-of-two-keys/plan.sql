-- alter sequence plays_id_seq
ALTER SEQUENCE plays_id_seq AS bigint;

-- alter column plays.id
ALTER TABLE plays DROP CONSTRAINT plays_again_id_fkey;
ALTER TABLE plays ALTER COLUMN id DROP DEFAULT;
ALTER TABLE plays ALTER COLUMN id TYPE bigint;
ALTER TABLE plays ALTER COLUMN id SET DEFAULT nextval('plays_id_seq'::regclass);
ALTER TABLE plays ALTER COLUMN again_id TYPE bigint;
ALTER TABLE plays ADD CONSTRAINT plays_again_id_fkey FOREIGN KEY (again_id) REFERENCES plays(id);

-- alter column plays.song_id
ALTER TABLE plays DROP CONSTRAINT plays_song_id_fkey;
ALTER TABLE plays ALTER COLUMN song_id TYPE bigint;
ALTER TABLE songs ALTER COLUMN id TYPE bigint;
ALTER SEQUENCE songs_id_seq AS bigint;
ALTER TABLE plays ADD CONSTRAINT plays_song_id_fkey FOREIGN KEY (song_id) REFERENCES songs(id);

-- back

-- alter column plays.song_id
--   narrows-type: values of songs.id that do not fit are rounded or make it fail: bigint to integer
--   narrows-type: values of plays.song_id that do not fit are rounded or make it fail: bigint to integer
ALTER TABLE plays DROP CONSTRAINT plays_song_id_fkey;
ALTER TABLE songs ALTER COLUMN id TYPE integer;
ALTER SEQUENCE songs_id_seq AS integer;
ALTER TABLE plays ALTER COLUMN song_id TYPE integer;
ALTER TABLE plays ADD CONSTRAINT plays_song_id_fkey FOREIGN KEY (song_id) REFERENCES songs(id);

-- alter column plays.id
--   narrows-type: values of plays.again_id that do not fit are rounded or make it fail: bigint to integer
--   narrows-type: values of plays.id that do not fit are rounded or make it fail: bigint to integer
ALTER TABLE plays DROP CONSTRAINT plays_again_id_fkey;
ALTER TABLE plays ALTER COLUMN again_id TYPE integer;
ALTER TABLE plays ALTER COLUMN id DROP DEFAULT;
ALTER TABLE plays ALTER COLUMN id TYPE integer;
ALTER TABLE plays ALTER COLUMN id SET DEFAULT nextval('plays_id_seq'::regclass);
ALTER TABLE plays ADD CONSTRAINT plays_again_id_fkey FOREIGN KEY (again_id) REFERENCES plays(id);

-- alter sequence plays_id_seq
ALTER SEQUENCE plays_id_seq AS integer;
