-- Indexes, also those behind constraints; not those that a partition has from the partitioned table.
-- pg_get_indexdef always qualifies the table (here regclass does so outside of public alone, as in all other
-- definitions), writes ONLY for a partitioned one, and knows no tablespace: start and tail are ours.
SELECT
  i.indexrelid AS oid,
  i.indrelid AS relation,
  n.nspname AS schema,
  ic.relname AS name,
  head.start || ' ON ' || tc.oid::pg_catalog.regclass::pg_catalog.text || body.keys
    || COALESCE(' TABLESPACE ' || pg_catalog.quote_ident(tablespace.spcname), '')
    || predicate.text AS definition,
  i.indisunique AS is_unique,
  i.indisvalid AND i.indisready AS valid,
  i.indisclustered AS clustered,
  used.columns AS columns,
  statistics.targets AS statistics_targets
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
JOIN pg_catalog.pg_class tc ON tc.oid = i.indrelid
JOIN pg_catalog.pg_namespace n ON n.oid = tc.relnamespace
LEFT JOIN pg_catalog.pg_tablespace tablespace ON tablespace.oid = ic.reltablespace
-- Every column that a key, an expression or the predicate mentions.
LEFT JOIN (
  SELECT d.objid AS oid, pg_catalog.array_agg(DISTINCT a.attname::pg_catalog.text) AS columns
  FROM pg_catalog.pg_depend d
  JOIN pg_catalog.pg_index di ON di.indexrelid = d.objid AND di.indrelid = d.refobjid
  JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
  WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
    AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
    AND d.refobjsubid > 0
  GROUP BY d.objid) used ON used.oid = i.indexrelid
LEFT JOIN (
  SELECT
    a.attrelid AS oid,
    pg_catalog.array_agg(a.attnum || '=' || a.attstattarget ORDER BY a.attnum) AS targets
  FROM pg_catalog.pg_attribute a
  JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
  WHERE c.relkind IN ('i', 'I') AND a.attstattarget >= 0 AND a.attnum > 0
  GROUP BY a.attrelid) statistics ON statistics.oid = i.indexrelid
CROSS JOIN LATERAL (
  SELECT
    pg_catalog.pg_get_indexdef(i.indexrelid) AS text,
    'CREATE ' || CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END || 'INDEX '
      || pg_catalog.quote_ident(ic.relname) AS start,
    ' ON ' || CASE WHEN ic.relkind = 'I' THEN 'ONLY ' ELSE '' END
      || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(tc.relname) AS target
  OFFSET 0) head
CROSS JOIN LATERAL (
  SELECT COALESCE(' WHERE ' || pg_catalog.pg_get_expr(i.indpred, i.indrelid), '') AS text) predicate
CROSS JOIN LATERAL (
  SELECT pg_catalog.substr(
    head.text,
    pg_catalog.length(head.start || head.target) + 1,
    pg_catalog.length(head.text) - pg_catalog.length(head.start || head.target || predicate.text)) AS keys) body
WHERE i.indrelid >= 16384
  AND tc.relkind IN ('r', 'p', 'm')
  AND NOT ic.relispartition
ORDER BY n.nspname, ic.relname
