-- Sequences with the columns that own them; those behind identity columns too, and those of an unlogged table's
-- columns as PostgreSQL 15 and newer have them: unlogged like the table (older ones know no unlogged sequence).
SELECT
  c.oid,
  n.nspname AS schema,
  c.relname AS name,
  pg_catalog.format_type(s.seqtypid, NULL) AS type,
  s.seqstart AS start,
  s.seqincrement AS increment,
  s.seqmin AS minimum,
  s.seqmax AS maximum,
  s.seqcache AS cache,
  s.seqcycle AS cycle,
  CASE
    WHEN pg_catalog.current_setting('server_version_num')::integer < 150000
      THEN COALESCE(owner.relpersistence = 'u', false)
    ELSE c.relpersistence = 'u'
  END AS unlogged,
  owner.oid AS owner,
  owner_schema.nspname AS owner_schema,
  owner.relname AS owner_name,
  owner_column.attnum AS owner_position,
  owner_column.attname AS owner_column,
  d.deptype = 'i' AS is_identity
FROM pg_catalog.pg_sequence s
JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_depend d
  ON d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
  AND d.objid = c.oid
  AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
  AND d.refobjsubid > 0
  AND d.deptype IN ('a', 'i')
LEFT JOIN pg_catalog.pg_class owner ON owner.oid = d.refobjid
LEFT JOIN pg_catalog.pg_namespace owner_schema ON owner_schema.oid = owner.relnamespace
LEFT JOIN pg_catalog.pg_attribute owner_column
  ON owner_column.attrelid = d.refobjid AND owner_column.attnum = d.refobjsubid
WHERE c.relpersistence <> 't'
  AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend e
    WHERE e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND e.objid = c.oid AND e.deptype = 'e')
ORDER BY n.nspname, c.relname
