-- alter column songs.code
--   adds-not-null: it fails if songs.code is NULL in a row
ALTER TABLE songs ALTER COLUMN code SET NOT NULL;

-- create constraint songs.songs_key
--   adds-uniqueness: it fails if rows of songs are equal in what songs_key wants unique
ALTER TABLE songs DROP CONSTRAINT songs_pkey;
ALTER TABLE songs ADD CONSTRAINT songs_key PRIMARY KEY (code);

-- alter column songs.id
ALTER TABLE songs ALTER COLUMN id DROP NOT NULL;

-- back

-- alter column songs.id
--   adds-not-null: it fails if songs.id is NULL in a row
ALTER TABLE songs ALTER COLUMN id SET NOT NULL;

-- drop constraint songs.songs_key
--   adds-uniqueness: it fails if rows of songs are equal in what songs_pkey wants unique
ALTER TABLE songs DROP CONSTRAINT songs_key;
ALTER TABLE songs ADD PRIMARY KEY (id);

-- alter column songs.code
ALTER TABLE songs ALTER COLUMN code DROP NOT NULL;
