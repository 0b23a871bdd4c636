-- Extensions. plpgsql is in every database, and pg_dump does not write it.
SELECT e.oid, e.extname AS name, n.nspname AS schema, e.extversion AS version, available.comment AS default_comment
FROM pg_catalog.pg_extension e
JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
LEFT JOIN pg_catalog.pg_available_extensions() available ON available.name = e.extname
WHERE e.extname <> 'plpgsql'
ORDER BY e.extname
