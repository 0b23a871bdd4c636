-- Functions, procedures and aggregates; not those that belong to an extension or come with a range type (i).
-- PostgreSQL prints all of them but aggregates.
SELECT
  p.oid,
  n.nspname AS schema,
  p.proname || '(' || pg_catalog.oidvectortypes(p.proargtypes) || ')' AS name,
  CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END AS form,
  CASE
    WHEN p.prokind <> 'a' THEN pg_catalog.pg_get_functiondef(p.oid)
    ELSE 'CREATE AGGREGATE ' || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(p.proname)
      || '(' || CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_catalog.pg_get_function_arguments(p.oid) END || ') ('
      || pg_catalog.concat_ws(
        ', ',
        'SFUNC = ' || a.aggtransfn::pg_catalog.text,
        'STYPE = ' || pg_catalog.format_type(a.aggtranstype, NULL),
        'SSPACE = ' || NULLIF(a.aggtransspace, 0),
        'FINALFUNC = ' || NULLIF(a.aggfinalfn::pg_catalog.oid, 0)::pg_catalog.regproc::pg_catalog.text,
        CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
        'FINALFUNC_MODIFY = ' || CASE
          WHEN a.aggfinalfn::pg_catalog.oid = 0 THEN NULL
          WHEN a.aggfinalmodify = 'r' THEN 'READ_ONLY'
          WHEN a.aggfinalmodify = 's' THEN 'SHAREABLE'
          ELSE 'READ_WRITE'
        END,
        'COMBINEFUNC = ' || NULLIF(a.aggcombinefn::pg_catalog.oid, 0)::pg_catalog.regproc::pg_catalog.text,
        'SERIALFUNC = ' || NULLIF(a.aggserialfn::pg_catalog.oid, 0)::pg_catalog.regproc::pg_catalog.text,
        'DESERIALFUNC = ' || NULLIF(a.aggdeserialfn::pg_catalog.oid, 0)::pg_catalog.regproc::pg_catalog.text,
        'INITCOND = ' || pg_catalog.quote_literal(a.agginitval),
        'MSFUNC = ' || NULLIF(a.aggmtransfn::pg_catalog.oid, 0)::pg_catalog.regproc::pg_catalog.text,
        'MINVFUNC = ' || NULLIF(a.aggminvtransfn::pg_catalog.oid, 0)::pg_catalog.regproc::pg_catalog.text,
        'MSTYPE = ' || pg_catalog.format_type(NULLIF(a.aggmtranstype, 0), NULL),
        'MSSPACE = ' || NULLIF(a.aggmtransspace, 0),
        'MFINALFUNC = ' || NULLIF(a.aggmfinalfn::pg_catalog.oid, 0)::pg_catalog.regproc::pg_catalog.text,
        CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
        'MFINALFUNC_MODIFY = ' || CASE
          WHEN a.aggmfinalfn::pg_catalog.oid = 0 THEN NULL
          WHEN a.aggmfinalmodify = 'r' THEN 'READ_ONLY'
          WHEN a.aggmfinalmodify = 's' THEN 'SHAREABLE'
          ELSE 'READ_WRITE'
        END,
        'MINITCOND = ' || pg_catalog.quote_literal(a.aggminitval),
        'SORTOP = OPERATOR(' || sort_schema.nspname || '.' || sort_operator.oprname || ')',
        CASE p.proparallel WHEN 's' THEN 'PARALLEL = SAFE' WHEN 'r' THEN 'PARALLEL = RESTRICTED' END,
        CASE WHEN a.aggkind = 'h' THEN 'HYPOTHETICAL' END)
      || ')'
  END AS definition
FROM pg_catalog.pg_proc p
JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
LEFT JOIN pg_catalog.pg_aggregate a ON a.aggfnoid = p.oid
LEFT JOIN pg_catalog.pg_operator sort_operator ON sort_operator.oid = a.aggsortop
LEFT JOIN pg_catalog.pg_namespace sort_schema ON sort_schema.oid = sort_operator.oprnamespace
WHERE p.oid >= 16384
  AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend d
    WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = p.oid AND d.deptype IN ('e', 'i'))
ORDER BY n.nspname, p.proname, p.oid
