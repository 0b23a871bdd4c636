-- Sequences of every option; who owns them.
CREATE TABLE "x.y" (z integer);
CREATE SEQUENCE plain;
CREATE SEQUENCE small AS smallint START 10 INCREMENT -2 MINVALUE -100 MAXVALUE 50 CACHE 7 CYCLE;
CREATE SEQUENCE owned OWNED BY "x.y".z;
COMMENT ON SEQUENCE plain IS 'of the sequence';
