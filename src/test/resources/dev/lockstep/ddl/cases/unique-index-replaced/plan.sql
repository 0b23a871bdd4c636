-- replace index songs_code
--   adds-uniqueness: it fails if rows of songs are equal in what songs_code wants unique
ALTER TABLE plays DROP CONSTRAINT plays_code_fkey;
DROP INDEX songs_code;
CREATE UNIQUE INDEX songs_code ON songs (code) INCLUDE (other);
ALTER TABLE plays ADD CONSTRAINT plays_code_fkey FOREIGN KEY (code) REFERENCES songs(code);

-- back

-- replace index songs_code
--   adds-uniqueness: it fails if rows of songs are equal in what songs_code wants unique
ALTER TABLE plays DROP CONSTRAINT plays_code_fkey;
DROP INDEX songs_code;
CREATE UNIQUE INDEX songs_code ON songs (code);
ALTER TABLE plays ADD CONSTRAINT plays_code_fkey FOREIGN KEY (code) REFERENCES songs(code);
