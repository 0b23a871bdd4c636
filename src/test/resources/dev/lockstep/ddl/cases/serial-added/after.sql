CREATE SEQUENCE numbers;
CREATE TABLE t (a text, was integer NOT NULL, id serial PRIMARY KEY, n bigint DEFAULT nextval('numbers'));
ALTER SEQUENCE numbers OWNED BY t.n;
