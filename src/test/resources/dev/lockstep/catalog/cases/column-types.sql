-- Types with length, precision, time zone and array element; collation and default.
CREATE TABLE t (
  a character varying(10)[],
  b numeric(10,2),
  c timestamp(3) with time zone,
  d bit varying(5),
  e interval year to month,
  f text COLLATE "C",
  g jsonb[] DEFAULT '{}',
  h bpchar,
  i character(3),
  j "char",
  k double precision DEFAULT 0.1,
  l date DEFAULT '2020-02-01',
  m timestamptz DEFAULT '2020-02-01 00:00:00+02',
  n bytea DEFAULT '\x0102',
  o money DEFAULT '1.50',
  p text DEFAULT 'it''s \ "here"',
  q interval DEFAULT '1 day 02:00:00'
);
