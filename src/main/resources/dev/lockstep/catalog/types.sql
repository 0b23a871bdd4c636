-- Enum types, domains and composite types (not the row types of tables). Ranges and base types are among the others.
SELECT
  t.oid,
  n.nspname AS schema,
  t.typname AS name,
  t.typtype AS kind,
  t.typrelid AS relation,
  CASE
    WHEN t.typtype = 'e' THEN ARRAY(
      SELECT e.enumlabel::pg_catalog.text
      FROM pg_catalog.pg_enum e
      WHERE e.enumtypid = t.oid
      ORDER BY e.enumsortorder)
  END AS labels,
  pg_catalog.format_type(NULLIF(t.typbasetype, 0), t.typtypmod) AS base_type,
  CASE
    WHEN t.typcollation <> base.typcollation THEN t.typcollation::pg_catalog.regcollation::pg_catalog.text
  END AS collation,
  t.typnotnull AS not_null,
  COALESCE(pg_catalog.pg_get_expr(t.typdefaultbin, 'pg_catalog.pg_type'::pg_catalog.regclass), t.typdefault) AS value
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
LEFT JOIN pg_catalog.pg_type base ON base.oid = t.typbasetype
WHERE t.oid >= 16384
  AND (t.typtype IN ('e', 'd') OR c.relkind = 'c')
  AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend d
    WHERE d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass AND d.objid = t.oid AND d.deptype = 'e')
ORDER BY n.nspname, t.typname
