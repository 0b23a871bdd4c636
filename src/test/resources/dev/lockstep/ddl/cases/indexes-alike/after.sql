CREATE TABLE p (id integer PRIMARY KEY);
CREATE TABLE t (a integer, b text, CONSTRAINT f2 FOREIGN KEY (a) REFERENCES p);
CREATE INDEX i1 ON t (a DESC);
CREATE INDEX i2 ON t (a);
CREATE INDEX i3 ON t USING gin (to_tsvector('english', b)) WITH (gin_pending_list_limit = 128);
COMMENT ON INDEX i2 IS 'kept';
