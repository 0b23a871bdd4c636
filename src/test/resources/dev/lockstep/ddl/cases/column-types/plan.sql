-- alter column t.a
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: text to jsonb
ALTER TABLE t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE t ALTER COLUMN a TYPE jsonb USING a::jsonb;
ALTER TABLE t ALTER COLUMN a SET DEFAULT '{}'::jsonb;

-- alter column t.b
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: character varying(20) to integer
ALTER TABLE t ALTER COLUMN b DROP DEFAULT;
ALTER TABLE t ALTER COLUMN b TYPE integer USING b::integer;
ALTER TABLE t ALTER COLUMN b SET DEFAULT 1;

-- alter column t.c
--   converts-type: values of t.c are converted, may fail to be, and may not come back the same: text to uuid
ALTER TABLE t ALTER COLUMN c TYPE uuid USING c::uuid;

-- alter column t.d
--   converts-type: values of t.d are converted, may fail to be, and may not come back the same: text[] to text
ALTER TABLE t ALTER COLUMN d DROP DEFAULT;
ALTER TABLE t ALTER COLUMN d TYPE text USING d::text;
ALTER TABLE t ALTER COLUMN d SET DEFAULT '';

-- alter column t.e
--   converts-type: values of t.e are converted, may fail to be, and may not come back the same: timestamp without time zone to timestamp with time zone
ALTER TABLE t ALTER COLUMN e DROP DEFAULT;
ALTER TABLE t ALTER COLUMN e TYPE timestamptz USING e AT TIME ZONE 'UTC';
ALTER TABLE t ALTER COLUMN e SET DEFAULT now();

-- alter column t.f
--   converts-type: values of t.f are converted, may fail to be, and may not come back the same: integer to boolean
ALTER TABLE t ALTER COLUMN f DROP DEFAULT;
ALTER TABLE t ALTER COLUMN f TYPE boolean USING f::boolean;
ALTER TABLE t ALTER COLUMN f SET DEFAULT false;

-- alter column t.g
--   converts-type: values of t.g are converted, may fail to be, and may not come back the same: boolean to integer
ALTER TABLE t ALTER COLUMN g TYPE integer USING g::integer;

-- alter column t.h
--   converts-type: values of t.h are converted, may fail to be, and may not come back the same: jsonb to json
ALTER TABLE t ALTER COLUMN h DROP DEFAULT;
ALTER TABLE t ALTER COLUMN h TYPE json;
ALTER TABLE t ALTER COLUMN h SET DEFAULT '{}'::json;

-- alter column t.i
--   converts-type: values of t.i are converted, may fail to be, and may not come back the same: text to text[]
ALTER TABLE t ALTER COLUMN i TYPE text[] USING CASE WHEN i LIKE '{%}' THEN i::text[] WHEN i IS NOT NULL THEN ARRAY[i]::text[] END;

-- alter column t.j
--   narrows-type: values of t.j that do not fit are rounded or make it fail: numeric(10,2) to integer
ALTER TABLE t ALTER COLUMN j DROP DEFAULT;
ALTER TABLE t ALTER COLUMN j TYPE integer;
ALTER TABLE t ALTER COLUMN j SET DEFAULT 0;

-- alter column t.k
--   converts-type: values of t.k are converted, may fail to be, and may not come back the same: uuid to text
ALTER TABLE t ALTER COLUMN k TYPE text;

-- alter column t.l
--   converts-type: values of t.l are converted, may fail to be, and may not come back the same: text to date
ALTER TABLE t ALTER COLUMN l TYPE date USING l::date;

-- alter column t.m
--   converts-type: values of t.m are converted, may fail to be, and may not come back the same: character(3) to character varying(3)
ALTER TABLE t ALTER COLUMN m TYPE varchar(3);

-- alter column t.n
--   converts-type: values of t.n are converted, may fail to be, and may not come back the same: interval to text
ALTER TABLE t ALTER COLUMN n TYPE text;

-- alter column t.o
ALTER TABLE t ALTER COLUMN o TYPE bigint[];

-- alter column t.p
--   converts-type: values of t.p are converted, may fail to be, and may not come back the same: json to jsonb
ALTER TABLE t ALTER COLUMN p TYPE jsonb;

-- alter column t.q
--   converts-type: values of t.q are converted, may fail to be, and may not come back the same: bit(3) to bit varying(5)
ALTER TABLE t ALTER COLUMN q TYPE varbit(5);

-- alter column t.r
--   converts-type: values of t.r are converted, may fail to be, and may not come back the same: date to timestamp without time zone
ALTER TABLE t ALTER COLUMN r TYPE timestamp USING r::timestamp;

-- alter column t.s
ALTER TABLE t ALTER COLUMN s TYPE text;

-- alter column t.v
--   converts-type: values of t.v are converted, may fail to be, and may not come back the same: money to numeric
ALTER TABLE t ALTER COLUMN v TYPE numeric USING v::numeric;

-- back

-- alter column t.v
--   converts-type: values of t.v are converted, may fail to be, and may not come back the same: numeric to money
ALTER TABLE t ALTER COLUMN v TYPE money USING v::money;

-- alter column t.s
ALTER TABLE t ALTER COLUMN s TYPE text COLLATE "C";

-- alter column t.r
--   converts-type: values of t.r are converted, may fail to be, and may not come back the same: timestamp without time zone to date
ALTER TABLE t ALTER COLUMN r TYPE date USING r::date;

-- alter column t.q
--   converts-type: values of t.q are converted, may fail to be, and may not come back the same: bit varying(5) to bit(3)
ALTER TABLE t ALTER COLUMN q TYPE bit(3);

-- alter column t.p
--   converts-type: values of t.p are converted, may fail to be, and may not come back the same: jsonb to json
ALTER TABLE t ALTER COLUMN p TYPE json;

-- alter column t.o
--   narrows-type: values of t.o that do not fit are rounded or make it fail: bigint[] to integer[]
ALTER TABLE t ALTER COLUMN o TYPE integer[];

-- alter column t.n
--   converts-type: values of t.n are converted, may fail to be, and may not come back the same: text to interval
ALTER TABLE t ALTER COLUMN n TYPE interval USING n::interval;

-- alter column t.m
--   converts-type: values of t.m are converted, may fail to be, and may not come back the same: character varying(3) to character(3)
ALTER TABLE t ALTER COLUMN m TYPE char(3);

-- alter column t.l
--   converts-type: values of t.l are converted, may fail to be, and may not come back the same: date to text
ALTER TABLE t ALTER COLUMN l TYPE text;

-- alter column t.k
--   converts-type: values of t.k are converted, may fail to be, and may not come back the same: text to uuid
ALTER TABLE t ALTER COLUMN k TYPE uuid USING k::uuid;

-- alter column t.j
--   narrows-type: values of t.j that do not fit are rounded or make it fail: integer to numeric(10,2)
ALTER TABLE t ALTER COLUMN j DROP DEFAULT;
ALTER TABLE t ALTER COLUMN j TYPE numeric(10,2);
ALTER TABLE t ALTER COLUMN j SET DEFAULT 0;

-- alter column t.i
--   converts-type: values of t.i are converted, may fail to be, and may not come back the same: text[] to text
ALTER TABLE t ALTER COLUMN i TYPE text USING i::text;

-- alter column t.h
--   converts-type: values of t.h are converted, may fail to be, and may not come back the same: json to jsonb
ALTER TABLE t ALTER COLUMN h DROP DEFAULT;
ALTER TABLE t ALTER COLUMN h TYPE jsonb;
ALTER TABLE t ALTER COLUMN h SET DEFAULT '{}'::jsonb;

-- alter column t.g
--   converts-type: values of t.g are converted, may fail to be, and may not come back the same: integer to boolean
ALTER TABLE t ALTER COLUMN g TYPE boolean USING g::boolean;

-- alter column t.f
--   converts-type: values of t.f are converted, may fail to be, and may not come back the same: boolean to integer
ALTER TABLE t ALTER COLUMN f DROP DEFAULT;
ALTER TABLE t ALTER COLUMN f TYPE integer USING f::integer;
ALTER TABLE t ALTER COLUMN f SET DEFAULT 0;

-- alter column t.e
--   converts-type: values of t.e are converted, may fail to be, and may not come back the same: timestamp with time zone to timestamp without time zone
ALTER TABLE t ALTER COLUMN e DROP DEFAULT;
ALTER TABLE t ALTER COLUMN e TYPE timestamp USING e AT TIME ZONE 'UTC';
ALTER TABLE t ALTER COLUMN e SET DEFAULT now();

-- alter column t.d
--   converts-type: values of t.d are converted, may fail to be, and may not come back the same: text to text[]
ALTER TABLE t ALTER COLUMN d DROP DEFAULT;
ALTER TABLE t ALTER COLUMN d TYPE text[] USING CASE WHEN d LIKE '{%}' THEN d::text[] WHEN d IS NOT NULL THEN ARRAY[d]::text[] END;
ALTER TABLE t ALTER COLUMN d SET DEFAULT '{}'::text[];

-- alter column t.c
--   converts-type: values of t.c are converted, may fail to be, and may not come back the same: uuid to text
ALTER TABLE t ALTER COLUMN c TYPE text;

-- alter column t.b
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: integer to character varying(20)
ALTER TABLE t ALTER COLUMN b DROP DEFAULT;
ALTER TABLE t ALTER COLUMN b TYPE varchar(20);
ALTER TABLE t ALTER COLUMN b SET DEFAULT '1';

-- alter column t.a
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: jsonb to text
ALTER TABLE t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE t ALTER COLUMN a TYPE text;
ALTER TABLE t ALTER COLUMN a SET DEFAULT '{}';
