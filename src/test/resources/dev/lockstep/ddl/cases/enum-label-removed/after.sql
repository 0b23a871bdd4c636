CREATE TYPE mood AS ENUM ('bad', 'ok');
CREATE TABLE t (a mood DEFAULT 'ok' NOT NULL, b mood[], c text, CONSTRAINT glad CHECK (a <> 'bad'));
CREATE INDEX by_mood ON t (a);
CREATE INDEX glad_ones ON t (c) WHERE a = 'ok';
CREATE VIEW v AS SELECT a FROM t;
