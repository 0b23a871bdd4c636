-- create enum type Mood
CREATE TYPE "Mood" AS ENUM ('it''s', 'a "b"');

-- create table Other Schema.Order
CREATE SEQUENCE "Other Schema"."S";
CREATE TABLE "Other Schema"."Order" (
    id      serial,
    "Title" text,
    PRIMARY KEY (id),
    CONSTRAINT "Order_Title_key" UNIQUE ("Title"),
    CONSTRAINT "Order_Title_fkey" FOREIGN KEY ("Title") REFERENCES "Other Schema"."Order"("Title")
);
ALTER SEQUENCE "Other Schema"."S" OWNED BY "Other Schema"."Order"."Title";

-- create table aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
CREATE TABLE aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii serial,
    PRIMARY KEY (iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii)
);

-- alter column Order.id
--   adds-not-null: it fails if Order.id is NULL in a row
CREATE SEQUENCE "Order_id_seq" AS integer OWNED BY "Order".id;
ALTER TABLE "Order" ALTER COLUMN id SET NOT NULL;
ALTER TABLE "Order" ALTER COLUMN id SET DEFAULT nextval('"Order_id_seq"'::regclass);
SELECT setval('"Order_id_seq"', max(id)) FROM "Order" HAVING max(id) BETWEEN 1 AND 2147483647;

-- create column Order.Title
ALTER TABLE "Order" ADD COLUMN "Title" text;

-- create column Order.title
ALTER TABLE "Order" ADD COLUMN title text;

-- create column Order.a.b
ALTER TABLE "Order" ADD COLUMN "a.b" text;
COMMENT ON COLUMN "Order"."a.b" IS 'semi;colon -- and ''quotes''';

-- create column Order.select
ALTER TABLE "Order" ADD COLUMN "select" text;

-- create column Order.with "quotes"
ALTER TABLE "Order" ADD COLUMN "with ""quotes""" integer DEFAULT 1;

-- create column Order.größe
ALTER TABLE "Order" ADD COLUMN "größe" numeric;

-- create column Order.Mood
ALTER TABLE "Order" ADD COLUMN "Mood" "Mood" DEFAULT 'it''s'::"Mood";

-- create constraint Order.Order_größe_check
--   adds-check: it fails if rows of Order violate the check Order_größe_check
ALTER TABLE "Order" ADD CONSTRAINT "Order_größe_check" CHECK ("größe" > (0)::numeric);

-- create constraint Order.Order_pkey
--   adds-uniqueness: it fails if rows of Order are equal in what Order_pkey wants unique
ALTER TABLE "Order" ADD PRIMARY KEY (id);

-- create index by title
CREATE INDEX "by title" ON "Order" ("Title", title, "a.b");

-- create view a view
CREATE VIEW "a view" AS
SELECT "Title" AS "The Title"
   FROM "Order";

-- back

-- drop view a view
DROP VIEW "a view";

-- drop index by title
DROP INDEX "by title";

-- drop constraint Order.Order_pkey
ALTER TABLE "Order" DROP CONSTRAINT "Order_pkey";

-- drop constraint Order.Order_größe_check
ALTER TABLE "Order" DROP CONSTRAINT "Order_größe_check";

-- drop column Order.Mood
--   drops-column: every value of Order.Mood is lost
ALTER TABLE "Order" DROP COLUMN "Mood";

-- drop column Order.größe
--   drops-column: every value of Order.größe is lost
ALTER TABLE "Order" DROP COLUMN "größe";

-- drop column Order.with "quotes"
--   drops-column: every value of Order.with "quotes" is lost
ALTER TABLE "Order" DROP COLUMN "with ""quotes""";

-- drop column Order.select
--   drops-column: every value of Order.select is lost
ALTER TABLE "Order" DROP COLUMN "select";

-- drop column Order.a.b
--   drops-column: every value of Order.a.b is lost
ALTER TABLE "Order" DROP COLUMN "a.b";

-- drop column Order.title
--   drops-column: every value of Order.title is lost
ALTER TABLE "Order" DROP COLUMN title;

-- drop column Order.Title
--   drops-column: every value of Order.Title is lost
ALTER TABLE "Order" DROP COLUMN "Title";

-- alter column Order.id
ALTER TABLE "Order" ALTER COLUMN id DROP DEFAULT;
ALTER TABLE "Order" ALTER COLUMN id DROP NOT NULL;
DROP SEQUENCE "Order_id_seq";

-- drop table aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
--   drops-table: every row of aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa is lost
DROP TABLE aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;

-- drop table Other Schema.Order
--   drops-table: every row of Other Schema.Order is lost
ALTER SEQUENCE "Other Schema"."S" OWNED BY NONE;
DROP TABLE "Other Schema"."Order";
DROP SEQUENCE "Other Schema"."S";

-- drop enum type Mood
DROP TYPE "Mood";
