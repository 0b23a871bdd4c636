-- Names with capitals, spaces, dots, quotes, other letters, reserved words, and of 63 bytes.
CREATE SCHEMA "My Schema";
CREATE TABLE "My Schema"."My.Table" ("a" integer, "A" integer, "two words" text, "q""uote" text, "größe" integer NOT NULL);
CREATE INDEX "I ON public.t USING" ON "My Schema"."My.Table" ("A", (a + 1), "two words") WHERE "q""uote" = ' WHERE ';
CREATE TABLE "select" ("from" integer CONSTRAINT "check" CHECK ("from" > 0));
CREATE TABLE t (a integer);
CREATE TABLE "T" (a integer);
CREATE TABLE ääääääääääääääääääääääääääääääää (ööööööööööööööööööööööööööööööö integer NOT NULL PRIMARY KEY);
CREATE TABLE xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (y integer NOT NULL);
