-- Schemas without PostgreSQL's own (the prefix pg_ is reserved) and those that an extension made; then extensions.
-- plpgsql is in every database, and pg_dump does not write it.
SELECT
  'schema' AS kind,
  n.oid,
  n.nspname AS name,
  NULL AS schema,
  NULL AS version,
  NULL AS default_comment
FROM pg_catalog.pg_namespace n
WHERE n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend d
    WHERE d.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND d.objid = n.oid AND d.deptype = 'e')
UNION ALL
SELECT 'extension', e.oid, e.extname, n.nspname, e.extversion, available.comment
FROM pg_catalog.pg_extension e
JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
LEFT JOIN pg_catalog.pg_available_extensions() available ON available.name = e.extname
WHERE e.extname <> 'plpgsql'
ORDER BY kind DESC, name
