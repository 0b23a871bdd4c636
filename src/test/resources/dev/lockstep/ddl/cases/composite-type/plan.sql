-- replace composite type address
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: address to text
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: address[] to text[]
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: text to address
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: text[] to address[]
ALTER TABLE t ALTER COLUMN a TYPE text;
ALTER TABLE t ALTER COLUMN b TYPE text[];
DROP TYPE address;
CREATE TYPE address AS (
    street text,
    house integer,
    zip text
);
ALTER TABLE t ALTER COLUMN a TYPE address USING a::address;
ALTER TABLE t ALTER COLUMN b TYPE address[] USING b::address[];

-- back

-- replace composite type address
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: address[] to text[]
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: address to text
--   converts-type: values of t.b are converted, may fail to be, and may not come back the same: text[] to address[]
--   converts-type: values of t.a are converted, may fail to be, and may not come back the same: text to address
ALTER TABLE t ALTER COLUMN b TYPE text[];
ALTER TABLE t ALTER COLUMN a TYPE text;
DROP TYPE address;
CREATE TYPE address AS (
    street text,
    house integer
);
ALTER TABLE t ALTER COLUMN b TYPE address[] USING b::address[];
ALTER TABLE t ALTER COLUMN a TYPE address USING a::address;
