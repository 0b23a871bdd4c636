CREATE TABLE songs (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
CREATE TABLE plays (id bigserial PRIMARY KEY, song_id bigint NOT NULL REFERENCES songs, again_id bigint REFERENCES plays);
