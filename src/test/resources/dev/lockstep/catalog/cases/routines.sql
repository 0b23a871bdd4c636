-- Functions of one name and other arguments, procedures, and what they need.
CREATE TYPE mood AS ENUM ('sad');
CREATE FUNCTION f(a integer, b text DEFAULT 'x', VARIADIC c mood[] DEFAULT '{}') RETURNS integer
  LANGUAGE sql STABLE STRICT SECURITY DEFINER SET work_mem = '1MB' AS $$ SELECT 1 $$;
CREATE FUNCTION f() RETURNS TABLE (x integer) LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$;
CREATE FUNCTION g() RETURNS integer LANGUAGE sql RETURN f(1);
CREATE PROCEDURE p(INOUT a integer) LANGUAGE plpgsql AS $$ BEGIN a := 1; END $$;
COMMENT ON FUNCTION f() IS 'of the function';
CREATE TABLE t (a integer DEFAULT f(1), b integer CHECK (g() > b));
