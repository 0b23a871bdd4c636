-- Tables, partitioned and foreign ones too, and views. Liquibase creates its tables unquoted, so in lower case;
-- object names given to it quoted may be in upper case.
SELECT
  c.oid,
  n.nspname AS schema,
  c.relname AS name,
  c.relkind AS kind,
  c.reltype AS row_type,
  c.relpersistence = 'u' AS unlogged,
  c.reloptions AS options,
  toast.reloptions AS toast_options,
  NULLIF(am.amname, 'heap') AS access_method,
  tablespace.spcname AS tablespace,
  -- Foreign tables have n, which means nothing there.
  CASE WHEN c.relkind = 'f' THEN 'd' ELSE c.relreplident END AS replica_identity,
  CASE
    WHEN c.relreplident = 'i' THEN (
      SELECT ic.relname
      FROM pg_catalog.pg_index i
      JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
      WHERE i.indrelid = c.oid AND i.indisreplident)
  END AS replica_index,
  c.relrowsecurity AS row_security,
  c.relforcerowsecurity AS row_security_forced,
  CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END AS partition_key,
  CASE WHEN c.relispartition THEN pg_catalog.pg_get_expr(c.relpartbound, c.oid) END AS partition_bound,
  -- A partition that is being detached is none any more.
  ARRAY(
    SELECT i.inhparent
    FROM pg_catalog.pg_inherits i
    WHERE i.inhrelid = c.oid AND NOT i.inhdetachpending
    ORDER BY i.inhseqno) AS parent_oids,
  ARRAY(
    SELECT i.inhparent::pg_catalog.regclass::pg_catalog.text
    FROM pg_catalog.pg_inherits i
    WHERE i.inhrelid = c.oid AND NOT i.inhdetachpending
    ORDER BY i.inhseqno) AS parents,
  CASE WHEN c.reloftype <> 0 THEN c.reloftype::pg_catalog.regtype::pg_catalog.text END AS of_type,
  CASE
    WHEN c.relkind = 'f' THEN 'SERVER ' || pg_catalog.quote_ident(server.srvname) || COALESCE(
      (SELECT ' OPTIONS (' || pg_catalog.string_agg(
          pg_catalog.quote_ident(o.option_name) || ' ' || pg_catalog.quote_literal(o.option_value),
          ', ' ORDER BY o.option_name) || ')'
        FROM pg_catalog.pg_options_to_table(foreign_table.ftoptions) o),
      '')
  END AS foreign,
  CASE
    WHEN c.relkind IN ('v', 'm') THEN pg_catalog.rtrim(pg_catalog.ltrim(pg_catalog.pg_get_viewdef(c.oid)), ';')
  END AS query,
  view_rule.oid AS view_rule,
  c.relispopulated AS populated
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid
LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam
LEFT JOIN pg_catalog.pg_tablespace tablespace ON tablespace.oid = c.reltablespace
LEFT JOIN pg_catalog.pg_rewrite view_rule
  ON view_rule.ev_class = c.oid AND view_rule.rulename = '_RETURN' AND c.relkind IN ('v', 'm')
LEFT JOIN pg_catalog.pg_foreign_table foreign_table ON foreign_table.ftrelid = c.oid
LEFT JOIN pg_catalog.pg_foreign_server server ON server.oid = foreign_table.ftserver
WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm')
  AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
  AND pg_catalog.lower(c.relname) NOT IN ('databasechangelog', 'databasechangeloglock')
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend d
    WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY n.nspname, c.relname
