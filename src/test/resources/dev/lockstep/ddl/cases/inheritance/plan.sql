-- create table another
CREATE TABLE another (
    CONSTRAINT another_a_check CHECK (a > 1)
) INHERITS (parent);
ALTER TABLE another ALTER COLUMN a SET DEFAULT 5;

-- create column parent.c
ALTER TABLE parent ADD COLUMN c text DEFAULT 'x';

-- create constraint parent.positive
--   adds-check: it fails if rows of parent violate the check positive
ALTER TABLE parent ADD CONSTRAINT positive CHECK (a > 0);

-- back

-- drop constraint parent.positive
ALTER TABLE parent DROP CONSTRAINT positive;

-- drop column parent.c
--   drops-column: every value of parent.c is lost
ALTER TABLE parent DROP COLUMN c;

-- drop table another
--   drops-table: every row of another is lost
DROP TABLE another;
