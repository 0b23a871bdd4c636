-- drop view v
DROP VIEW v;

-- drop constraint b.b_a
ALTER TABLE b DROP CONSTRAINT b_a;

-- drop table a
--   drops-table: every row of a is lost
DROP TABLE a;

-- drop routine f()
DROP FUNCTION f();

-- back

-- create routine f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NULL; END$function$;

-- create table a
CREATE TABLE a (
    id serial,
    t  text,
    PRIMARY KEY (id)
);
ALTER TABLE a ENABLE ROW LEVEL SECURITY;
COMMENT ON TABLE a IS 'gone';
CREATE INDEX a_t ON a (t);
COMMENT ON INDEX a_t IS 'gone too';
CREATE STATISTICS public.a_s ON id, t FROM a;
CREATE RULE r AS
    ON DELETE TO public.a DO INSTEAD NOTHING;
CREATE TRIGGER tr AFTER INSERT ON public.a FOR EACH ROW EXECUTE FUNCTION f();
CREATE POLICY p ON a FOR ALL TO PUBLIC USING (true);

-- create constraint b.b_a
--   adds-foreign-key: it fails if rows of b reference a row that does not exist by b_a
ALTER TABLE b ADD CONSTRAINT b_a FOREIGN KEY (a_id) REFERENCES a(id);

-- create view v
CREATE VIEW v AS
SELECT id,
    t
   FROM a;
