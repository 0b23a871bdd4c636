-- Columns of tables and views and the members of composite types.
-- NOT NULL is a constraint (contype n) from PostgreSQL 18 on and a mere flag before; the flag is set in both.
SELECT
  a.attrelid AS relation,
  a.attnum AS position,
  a.attname AS name,
  pg_catalog.quote_ident(a.attname) AS quoted_name,
  pg_catalog.format_type(a.atttypid, a.atttypmod) AS type,
  CASE
    WHEN a.attcollation <> t.typcollation THEN a.attcollation::pg_catalog.regcollation::pg_catalog.text
  END AS collation,
  a.attnotnull AS not_null,
  not_null.oid AS not_null_oid,
  not_null.conname AS not_null_name,
  not_null.convalidated AS not_null_valid,
  not_null.connoinherit AS not_null_no_inherit,
  not_null.conislocal AS not_null_local,
  value.oid AS value_oid,
  -- A default mentions no columns; without a relation PostgreSQL need not open and lock it.
  pg_catalog.pg_get_expr(value.adbin, CASE WHEN a.attgenerated = '' THEN 0 ELSE value.adrelid END) AS value,
  a.attgenerated AS generated,
  a.attidentity AS identity,
  CASE
    WHEN a.attstorage <> t.typstorage THEN
      CASE a.attstorage WHEN 'p' THEN 'plain' WHEN 'm' THEN 'main' WHEN 'e' THEN 'external' ELSE 'extended' END
  END AS storage,
  CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS compression,
  -- The default is -1 before PostgreSQL 17 and null since.
  NULLIF(a.attstattarget, -1) AS statistics_target,
  a.attoptions AS options,
  a.attfdwoptions AS foreign_options,
  a.attislocal AS local
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_catalog.pg_attrdef value ON value.adrelid = a.attrelid AND value.adnum = a.attnum
LEFT JOIN pg_catalog.pg_constraint not_null
  ON not_null.conrelid = a.attrelid AND not_null.contype = 'n' AND not_null.conkey[1] = a.attnum
WHERE a.attrelid >= 16384
  AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'c')
  AND a.attnum > 0
  AND NOT a.attisdropped
ORDER BY a.attrelid, a.attnum
