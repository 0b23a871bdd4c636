-- What the deparsing functions print follows these settings; they last until the transaction ends.
-- pg_temp stands last: where it is not named, a temporary table hides the one of public, which then reads qualified.
SELECT
  pg_catalog.set_config('search_path', 'public, pg_temp', true),
  pg_catalog.set_config('DateStyle', 'ISO, YMD', true),
  pg_catalog.set_config('IntervalStyle', 'postgres', true),
  pg_catalog.set_config('TimeZone', 'UTC', true),
  pg_catalog.set_config('bytea_output', 'hex', true),
  pg_catalog.set_config('extra_float_digits', '3', true),
  pg_catalog.set_config('lc_monetary', 'C', true),
  pg_catalog.set_config('quote_all_identifiers', 'off', true),
  pg_catalog.set_config('standard_conforming_strings', 'on', true),
  -- Compiling one of these queries takes longer than running it, and so does searching for the best order of its joins:
  -- they are written in a good one.
  pg_catalog.set_config('jit', 'off', true),
  pg_catalog.set_config('join_collapse_limit', '1', true),
  pg_catalog.current_setting('server_version_num')::integer AS server_version,
  pg_catalog.quote_ident(current_user) AS role,
  -- A schema that the role may not use drops out of its search path.
  (SELECT pg_catalog.has_schema_privilege(n.oid, 'USAGE')
    FROM pg_catalog.pg_namespace n
    WHERE n.nspname = 'public') IS FALSE AS public_hidden
