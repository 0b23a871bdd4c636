-- Another column becomes the primary key.
CREATE TABLE songs (id integer NOT NULL, code text, CONSTRAINT songs_pkey PRIMARY KEY (id));
