CREATE TABLE a (id integer PRIMARY KEY, b_id integer, parent_id integer REFERENCES a);
CREATE TABLE b (id integer PRIMARY KEY, a_id integer REFERENCES a, c_id integer);
CREATE TABLE c (id integer PRIMARY KEY, a_id integer REFERENCES a, b_id integer REFERENCES b);
ALTER TABLE a ADD CONSTRAINT a_b_fkey FOREIGN KEY (b_id) REFERENCES b;
ALTER TABLE b ADD CONSTRAINT b_c_fkey FOREIGN KEY (c_id) REFERENCES c;
CREATE INDEX a_b ON a (b_id);
CREATE TABLE leaf (id serial PRIMARY KEY, c_id integer NOT NULL REFERENCES c ON DELETE CASCADE);
