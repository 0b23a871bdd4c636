-- alter routine p()
CREATE OR REPLACE PROCEDURE public.p()
 LANGUAGE plpgsql
AS $procedure$BEGIN NULL; END$procedure$;

-- alter routine word(integer)
CREATE OR REPLACE FUNCTION public.word(integer)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$SELECT 'y;'$function$;
COMMENT ON FUNCTION word(integer) IS 'of a number';

-- back

-- alter routine word(integer)
CREATE OR REPLACE FUNCTION public.word(integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 'x'$function$;
COMMENT ON FUNCTION word(integer) IS NULL;

-- alter routine p()
CREATE OR REPLACE PROCEDURE public.p()
 LANGUAGE plpgsql
AS $procedure$BEGIN END$procedure$;
