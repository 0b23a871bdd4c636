-- Indexes, also those behind constraints. One that a partition has from the partitioned table is nothing by itself
-- unless it has got something of its own.
-- pg_get_indexdef always qualifies the table (here regclass does so outside of public alone, as in all other
-- definitions), writes ONLY for a partitioned one, and knows no tablespace, which stands before the predicate.
SELECT
  i.indexrelid AS oid,
  i.indrelid AS relation,
  n.nspname AS schema,
  ic.relname AS name,
  printed.start || ' ON ' || tc.oid::pg_catalog.regclass::pg_catalog.text
    || CASE
      WHEN ic.reltablespace = 0 THEN rest.text
      ELSE pg_catalog.substr(rest.text, 1, pg_catalog.length(rest.text) - pg_catalog.length(predicate.text))
        || ' TABLESPACE ' || pg_catalog.quote_ident(tablespace.spcname) || predicate.text
    END AS definition,
  i.indisunique AS is_unique,
  i.indisvalid AND i.indisready AS valid,
  i.indisclustered AS clustered,
  ic.relispartition AS partition,
  CASE
    WHEN i.indexprs IS NULL AND i.indpred IS NULL THEN i.indkey::pg_catalog.int2[]
    ELSE ARRAY(
      SELECT d.refobjsubid
      FROM pg_catalog.pg_depend d
      WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
        AND d.objid = i.indexrelid
        AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
        AND d.refobjid = i.indrelid
        AND d.refobjsubid > 0
      ORDER BY d.refobjsubid)::pg_catalog.int2[]
  END AS columns,
  -- Only expressions have a target of their own.
  CASE
    WHEN i.indexprs IS NOT NULL THEN ARRAY(
      SELECT a.attnum || '=' || a.attstattarget
      FROM pg_catalog.pg_attribute a
      WHERE a.attrelid = i.indexrelid AND a.attstattarget >= 0
      ORDER BY a.attnum)
  END AS statistics_targets
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
JOIN pg_catalog.pg_class tc ON tc.oid = i.indrelid
JOIN pg_catalog.pg_namespace n ON n.oid = tc.relnamespace
LEFT JOIN pg_catalog.pg_tablespace tablespace ON tablespace.oid = ic.reltablespace
CROSS JOIN LATERAL (
  SELECT
    pg_catalog.pg_get_indexdef(i.indexrelid) AS text,
    'CREATE ' || CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END || 'INDEX '
      || pg_catalog.quote_ident(ic.relname) AS start,
    ' ON ' || CASE WHEN ic.relkind = 'I' THEN 'ONLY ' ELSE '' END
      || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(tc.relname) AS target) printed
CROSS JOIN LATERAL (
  SELECT pg_catalog.substr(
    printed.text, pg_catalog.length(printed.start) + pg_catalog.length(printed.target) + 1) AS text) rest
CROSS JOIN LATERAL (
  SELECT CASE
    WHEN ic.reltablespace = 0 OR i.indpred IS NULL THEN ''
    ELSE ' WHERE ' || pg_catalog.pg_get_expr(i.indpred, i.indrelid)
  END AS text) predicate
WHERE i.indrelid >= 16384
  AND tc.relkind IN ('r', 'p', 'm')
  AND (
    NOT ic.relispartition
    OR i.indisclustered
    OR NOT i.indisvalid
    OR ic.reltablespace <> 0
    OR ic.reloptions IS NOT NULL
    OR EXISTS (
      SELECT FROM pg_catalog.pg_description comment
      WHERE comment.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND comment.objoid = ic.oid))
ORDER BY n.nspname, ic.relname
