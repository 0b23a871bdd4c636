CREATE TABLE t (
  a jsonb DEFAULT '{}', b integer DEFAULT 1, c uuid, d text DEFAULT '', e timestamptz DEFAULT now(),
  f boolean DEFAULT false, g integer, h json DEFAULT '{}', i text[], j integer DEFAULT 0, k text, l date, m varchar(3),
  n text, o bigint[], p jsonb, q bit varying(5), r timestamp, s text, v numeric
);
