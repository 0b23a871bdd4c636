-- Every kind of conversion, with defaults.
CREATE TABLE t (
  a text DEFAULT '{}', b varchar(20) DEFAULT '1', c text, d text[] DEFAULT '{}', e timestamp DEFAULT now(),
  f integer DEFAULT 0, g boolean, h jsonb DEFAULT '{}', i text, j numeric(10,2) DEFAULT 0, k uuid, l text, m char(3),
  n interval, o integer[], p json, q bit(3), r date, s text COLLATE "C", v money
);
