-- Both sides of a foreign key get another type, with an identity and a sequence behind them.
CREATE TABLE songs (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
CREATE TABLE plays (id serial PRIMARY KEY, song_id integer NOT NULL REFERENCES songs, again_id integer REFERENCES plays);
