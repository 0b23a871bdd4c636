-- Whether there is anything that others.sql would find; as a rule there is not, and that query is the costliest to plan.
-- A user mapping comes with a server.
SELECT EXISTS (
  SELECT
  FROM (
    SELECT 'pg_catalog.pg_collation'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_collation
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_conversion'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_conversion
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_operator'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_operator
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_opfamily'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_opfamily
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_opclass'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_opclass
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_ts_parser'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_ts_parser
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_ts_template'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_ts_template
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_ts_dict'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_ts_dict
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_ts_config'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_ts_config
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_type'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_type
    WHERE oid >= 16384 AND (typtype = 'r' OR (typtype IN ('b', 'p') AND typcategory <> 'A'))
    UNION ALL
    SELECT 'pg_catalog.pg_cast'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_cast
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_transform'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_transform
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_language'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_language
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_am'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_am
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_event_trigger'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_event_trigger
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_foreign_data_wrapper
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_foreign_server'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_foreign_server
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_publication'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_publication
    WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_catalog.pg_subscription'::pg_catalog.regclass AS catalog, oid
    FROM pg_catalog.pg_subscription
    WHERE oid >= 16384) other
  WHERE NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend d
    WHERE d.classid = other.catalog AND d.objid = other.oid AND d.deptype IN ('e', 'i'))) AS present
