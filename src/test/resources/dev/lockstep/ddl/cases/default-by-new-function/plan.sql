-- create routine new()
CREATE OR REPLACE FUNCTION public.new()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- alter column t.a
ALTER TABLE t ALTER COLUMN a SET DEFAULT new();

-- alter column t.b
ALTER TABLE t ALTER COLUMN b DROP DEFAULT;

-- drop routine old()
DROP FUNCTION old();

-- back

-- create routine old()
CREATE OR REPLACE FUNCTION public.old()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- alter column t.b
ALTER TABLE t ALTER COLUMN b SET DEFAULT old();

-- alter column t.a
ALTER TABLE t ALTER COLUMN a SET DEFAULT old();

-- drop routine new()
DROP FUNCTION new();
