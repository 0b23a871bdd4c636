-- Names that have to be quoted, beside names that look alike.
CREATE SCHEMA "Other Schema";
CREATE TABLE "Order" (id integer);
