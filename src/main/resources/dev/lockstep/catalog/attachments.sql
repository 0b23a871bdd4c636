-- What hangs on a table or view: triggers, rules, policies, extended statistics.
SELECT
  'trigger' AS kind,
  t.oid,
  t.tgrelid AS relation,
  NULL AS schema,
  t.tgname AS name,
  pg_catalog.pg_get_triggerdef(t.oid) AS definition,
  CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END AS firing,
  NULL::pg_catalog.int4 AS target,
  t.tgconstraint AS constraint
FROM pg_catalog.pg_trigger t
WHERE NOT t.tgisinternal AND t.tgparentid = 0
UNION ALL
-- A partition's copy of a trigger is nothing by itself unless it fires otherwise.
SELECT
  'copied trigger', t.oid, t.tgrelid, NULL, t.tgname, NULL,
  CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' ELSE 'enabled' END,
  NULL, 0
FROM pg_catalog.pg_trigger t
JOIN pg_catalog.pg_trigger original ON original.oid = t.tgparentid
WHERE t.tgenabled <> original.tgenabled
UNION ALL
-- The triggers that enforce a foreign key, where somebody has disabled them.
SELECT
  'enforcement', 0, t.tgrelid, NULL, con.conname, NULL,
  CASE min(t.tgenabled) WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' ELSE 'always' END,
  NULL, 0
FROM pg_catalog.pg_trigger t
JOIN pg_catalog.pg_constraint con ON con.oid = t.tgconstraint
WHERE t.tgisinternal AND t.tgparentid = 0 AND t.tgenabled <> 'O'
GROUP BY t.tgrelid, con.oid, con.conname
UNION ALL
SELECT
  'rule', r.oid, r.ev_class, NULL, r.rulename, pg_catalog.pg_get_ruledef(r.oid),
  CASE r.ev_enabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END,
  NULL, 0
FROM pg_catalog.pg_rewrite r
WHERE r.oid >= 16384 AND r.rulename <> '_RETURN'
UNION ALL
SELECT
  'policy', p.oid, p.polrelid, NULL, p.polname,
  CASE WHEN p.polpermissive THEN '' ELSE 'AS RESTRICTIVE ' END
    || 'FOR '
    || CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END
    || ' TO '
    || CASE
      WHEN p.polroles = '{0}' THEN 'PUBLIC'
      ELSE (
        SELECT pg_catalog.string_agg(pg_catalog.quote_ident(role.rolname), ', ' ORDER BY role.rolname)
        FROM pg_catalog.pg_roles role
        WHERE role.oid = ANY (p.polroles))
    END
    || COALESCE(' USING (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')', '')
    || COALESCE(' WITH CHECK (' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')', ''),
  NULL, NULL, 0
FROM pg_catalog.pg_policy p
UNION ALL
-- The default target is -1 before PostgreSQL 17 and null since.
SELECT
  'statistics', s.oid, s.stxrelid, n.nspname, s.stxname, pg_catalog.pg_get_statisticsobjdef(s.oid), NULL,
  NULLIF(s.stxstattarget, -1), 0
FROM pg_catalog.pg_statistic_ext s
JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace
ORDER BY kind, relation, name
