-- Objects that have no record of their own, each with everything by which two of one name can be told apart. Not those
-- that belong to an extension (e) or come with another one, as casts with a range type (i).
-- Columns that only newer versions have are read by way of to_jsonb, which gives null where there are none.
WITH
  managed AS (
    SELECT n.oid, n.nspname AS name
    FROM pg_catalog.pg_namespace n
    WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'),
  found (catalog, oid, schema, name, definition) AS (

    SELECT
      'pg_catalog.pg_collation'::pg_catalog.regclass, c.oid, managed.name, 'collation ' || c.collname,
      pg_catalog.concat_ws(
        ', ',
        'PROVIDER = ' || CASE c.collprovider WHEN 'c' THEN 'libc' WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' END,
        CASE
          WHEN c.collcollate <> c.collctype THEN 'LC_COLLATE = ' || c.collcollate || ', LC_CTYPE = ' || c.collctype
          -- colliculocale in 15 and 16, collcollate before.
          ELSE 'LOCALE = ' || COALESCE(
            pg_catalog.to_jsonb(c) ->> 'colllocale', pg_catalog.to_jsonb(c) ->> 'colliculocale', c.collcollate)
        END,
        CASE WHEN NOT c.collisdeterministic THEN 'DETERMINISTIC = false' END,
        'RULES = ' || (pg_catalog.to_jsonb(c) ->> 'collicurules'))
    FROM pg_catalog.pg_collation c
    JOIN managed ON managed.oid = c.collnamespace

    UNION ALL
    SELECT
      'pg_catalog.pg_conversion'::pg_catalog.regclass, c.oid, managed.name, 'conversion ' || c.conname,
      CASE WHEN c.condefault THEN 'DEFAULT ' ELSE '' END
        || 'FOR ' || pg_catalog.pg_encoding_to_char(c.conforencoding)
        || ' TO ' || pg_catalog.pg_encoding_to_char(c.contoencoding) || ' FROM ' || c.conproc::pg_catalog.text
    FROM pg_catalog.pg_conversion c
    JOIN managed ON managed.oid = c.connamespace

    UNION ALL
    SELECT
      'pg_catalog.pg_operator'::pg_catalog.regclass, o.oid, managed.name,
      'operator ' || o.oprname || '(' || pg_catalog.concat_ws(
        ', ', pg_catalog.format_type(NULLIF(o.oprleft, 0), NULL), pg_catalog.format_type(NULLIF(o.oprright, 0), NULL))
        || ')',
      pg_catalog.concat_ws(
        ', ',
        'FUNCTION = ' || o.oprcode::pg_catalog.text,
        'COMMUTATOR = ' || NULLIF(o.oprcom, 0)::pg_catalog.regoperator::pg_catalog.text,
        'NEGATOR = ' || NULLIF(o.oprnegate, 0)::pg_catalog.regoperator::pg_catalog.text,
        'RESTRICT = ' || NULLIF(o.oprrest::pg_catalog.oid, 0)::pg_catalog.regproc::pg_catalog.text,
        'JOIN = ' || NULLIF(o.oprjoin::pg_catalog.oid, 0)::pg_catalog.regproc::pg_catalog.text,
        CASE WHEN o.oprcanhash THEN 'HASHES' END,
        CASE WHEN o.oprcanmerge THEN 'MERGES' END)
    FROM pg_catalog.pg_operator o
    JOIN managed ON managed.oid = o.oprnamespace

    UNION ALL
    -- The members of a family that belong to none of its classes are listed here, those of a class below.
    SELECT
      'pg_catalog.pg_opfamily'::pg_catalog.regclass, f.oid, managed.name,
      'operator family ' || f.opfname || ' using ' || am.amname,
      'loose members: ' || COALESCE(pg_catalog.array_to_string(members.loose, ', '), 'none')
    FROM pg_catalog.pg_opfamily f
    JOIN managed ON managed.oid = f.opfnamespace
    JOIN pg_catalog.pg_am am ON am.oid = f.opfmethod
    CROSS JOIN LATERAL (
      SELECT pg_catalog.array_agg(member.text ORDER BY member.text) AS loose
      FROM pg_catalog.pg_depend d
      CROSS JOIN LATERAL (
        SELECT 'OPERATOR ' || o.amopstrategy || ' ' || o.amopopr::pg_catalog.regoperator::pg_catalog.text AS text
        FROM pg_catalog.pg_amop o
        WHERE o.oid = d.objid AND d.classid = 'pg_catalog.pg_amop'::pg_catalog.regclass
        UNION ALL
        SELECT 'FUNCTION ' || p.amprocnum || ' ' || p.amproc::pg_catalog.oid::pg_catalog.regprocedure::pg_catalog.text
        FROM pg_catalog.pg_amproc p
        WHERE p.oid = d.objid AND d.classid = 'pg_catalog.pg_amproc'::pg_catalog.regclass) member
      WHERE d.refclassid = 'pg_catalog.pg_opfamily'::pg_catalog.regclass
        AND d.refobjid = f.oid
        AND d.deptype = 'a') members

    UNION ALL
    SELECT
      'pg_catalog.pg_opclass'::pg_catalog.regclass, c.oid, managed.name,
      'operator class ' || c.opcname || ' using ' || am.amname,
      CASE WHEN c.opcdefault THEN 'DEFAULT ' ELSE '' END
        || 'FOR TYPE ' || pg_catalog.format_type(c.opcintype, NULL)
        || ' FAMILY ' || pg_catalog.quote_ident(f.opfname)
        || COALESCE(' STORAGE ' || pg_catalog.format_type(NULLIF(c.opckeytype, 0), NULL), '')
        || ' AS ' || COALESCE(pg_catalog.array_to_string(members.own, ', '), 'nothing')
    FROM pg_catalog.pg_opclass c
    JOIN managed ON managed.oid = c.opcnamespace
    JOIN pg_catalog.pg_am am ON am.oid = c.opcmethod
    JOIN pg_catalog.pg_opfamily f ON f.oid = c.opcfamily
    CROSS JOIN LATERAL (
      SELECT pg_catalog.array_agg(member.text ORDER BY member.text) AS own
      FROM pg_catalog.pg_depend d
      CROSS JOIN LATERAL (
        SELECT
          'OPERATOR ' || o.amopstrategy || ' ' || o.amopopr::pg_catalog.regoperator::pg_catalog.text
            || CASE o.amoppurpose WHEN 'o' THEN ' FOR ORDER BY' ELSE '' END AS text
        FROM pg_catalog.pg_amop o
        WHERE o.oid = d.objid AND d.classid = 'pg_catalog.pg_amop'::pg_catalog.regclass
        UNION ALL
        SELECT 'FUNCTION ' || p.amprocnum || ' ' || p.amproc::pg_catalog.oid::pg_catalog.regprocedure::pg_catalog.text
        FROM pg_catalog.pg_amproc p
        WHERE p.oid = d.objid AND d.classid = 'pg_catalog.pg_amproc'::pg_catalog.regclass) member
      WHERE d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass
        AND d.refobjid = c.oid) members

    UNION ALL
    SELECT
      'pg_catalog.pg_ts_parser'::pg_catalog.regclass, p.oid, managed.name, 'text search parser ' || p.prsname,
      pg_catalog.concat_ws(
        ', ', 'START = ' || p.prsstart::pg_catalog.text, 'GETTOKEN = ' || p.prstoken::pg_catalog.text,
        'END = ' || p.prsend::pg_catalog.text, 'HEADLINE = ' || p.prsheadline::pg_catalog.text,
        'LEXTYPES = ' || p.prslextype::pg_catalog.text)
    FROM pg_catalog.pg_ts_parser p
    JOIN managed ON managed.oid = p.prsnamespace

    UNION ALL
    SELECT
      'pg_catalog.pg_ts_template'::pg_catalog.regclass, t.oid, managed.name, 'text search template ' || t.tmplname,
      pg_catalog.concat_ws(
        ', ', 'INIT = ' || t.tmplinit::pg_catalog.text, 'LEXIZE = ' || t.tmpllexize::pg_catalog.text)
    FROM pg_catalog.pg_ts_template t
    JOIN managed ON managed.oid = t.tmplnamespace

    UNION ALL
    SELECT
      'pg_catalog.pg_ts_dict'::pg_catalog.regclass, d.oid, managed.name, 'text search dictionary ' || d.dictname,
      pg_catalog.concat_ws(', ', 'TEMPLATE = ' || t.tmplname, d.dictinitoption)
    FROM pg_catalog.pg_ts_dict d
    JOIN managed ON managed.oid = d.dictnamespace
    JOIN pg_catalog.pg_ts_template t ON t.oid = d.dicttemplate

    UNION ALL
    SELECT
      'pg_catalog.pg_ts_config'::pg_catalog.regclass, c.oid, managed.name, 'text search configuration ' || c.cfgname,
      'PARSER = ' || p.prsname || COALESCE(', ' || mappings.text, '')
    FROM pg_catalog.pg_ts_config c
    JOIN managed ON managed.oid = c.cfgnamespace
    JOIN pg_catalog.pg_ts_parser p ON p.oid = c.cfgparser
    CROSS JOIN LATERAL (
      SELECT pg_catalog.string_agg(
        token.alias || ' WITH ' || m.mapdict::pg_catalog.regdictionary::pg_catalog.text,
        ', ' ORDER BY token.alias, m.mapseqno) AS text
      FROM pg_catalog.pg_ts_config_map m
      JOIN pg_catalog.ts_token_type(c.cfgparser) token ON token.tokid = m.maptokentype
      WHERE m.mapcfg = c.oid) mappings

    UNION ALL
    SELECT
      'pg_catalog.pg_type'::pg_catalog.regclass, t.oid, managed.name, 'range type ' || t.typname,
      pg_catalog.concat_ws(
        ', ',
        'SUBTYPE = ' || pg_catalog.format_type(r.rngsubtype, NULL),
        'SUBTYPE_OPCLASS = ' || opclass.opcname,
        'COLLATION = ' || NULLIF(r.rngcollation, 0)::pg_catalog.regcollation::pg_catalog.text,
        'CANONICAL = ' || NULLIF(r.rngcanonical::pg_catalog.oid, 0)::pg_catalog.regproc::pg_catalog.text,
        'SUBTYPE_DIFF = ' || NULLIF(r.rngsubdiff::pg_catalog.oid, 0)::pg_catalog.regproc::pg_catalog.text,
        'MULTIRANGE_TYPE_NAME = ' || pg_catalog.format_type(r.rngmultitypid, NULL))
    FROM pg_catalog.pg_range r
    JOIN pg_catalog.pg_type t ON t.oid = r.rngtypid
    JOIN managed ON managed.oid = t.typnamespace
    JOIN pg_catalog.pg_opclass opclass ON opclass.oid = r.rngsubopc

    UNION ALL
    -- Base types, those that are not yet defined (p) too; not the array types that come with every type.
    SELECT
      'pg_catalog.pg_type'::pg_catalog.regclass, t.oid, managed.name, 'base type ' || t.typname,
      CASE
        WHEN NOT t.typisdefined THEN 'undefined'
        ELSE pg_catalog.concat_ws(
          ', ',
          'INPUT = ' || t.typinput::pg_catalog.text, 'OUTPUT = ' || t.typoutput::pg_catalog.text,
          'RECEIVE = ' || t.typreceive::pg_catalog.text, 'SEND = ' || t.typsend::pg_catalog.text,
          'TYPMOD_IN = ' || t.typmodin::pg_catalog.text, 'TYPMOD_OUT = ' || t.typmodout::pg_catalog.text,
          'ANALYZE = ' || t.typanalyze::pg_catalog.text, 'SUBSCRIPT = ' || t.typsubscript::pg_catalog.text,
          'INTERNALLENGTH = ' || t.typlen, CASE WHEN t.typbyval THEN 'PASSEDBYVALUE' END,
          'ALIGNMENT = ' || t.typalign::pg_catalog.text, 'STORAGE = ' || t.typstorage::pg_catalog.text,
          'CATEGORY = ' || t.typcategory::pg_catalog.text,
          CASE WHEN t.typispreferred THEN 'PREFERRED' END,
          'DEFAULT = ' || pg_catalog.quote_literal(t.typdefault),
          'ELEMENT = ' || pg_catalog.format_type(NULLIF(t.typelem, 0), NULL), 'DELIMITER = ' || t.typdelim::pg_catalog.text,
          CASE WHEN t.typcollation <> 0 THEN 'COLLATABLE' END)
      END
    FROM pg_catalog.pg_type t
    JOIN managed ON managed.oid = t.typnamespace
    WHERE t.typtype IN ('b', 'p')
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_type element WHERE element.typarray = t.oid)

    UNION ALL
    SELECT
      'pg_catalog.pg_cast'::pg_catalog.regclass, c.oid, '',
      'cast (' || pg_catalog.format_type(c.castsource, NULL) || ' AS '
        || pg_catalog.format_type(c.casttarget, NULL) || ')',
      CASE c.castmethod
        WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::pg_catalog.regprocedure::pg_catalog.text
        WHEN 'i' THEN 'WITH INOUT'
        ELSE 'WITHOUT FUNCTION'
      END || CASE c.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END
    FROM pg_catalog.pg_cast c
    WHERE c.oid >= 16384

    UNION ALL
    SELECT
      'pg_catalog.pg_transform'::pg_catalog.regclass, t.oid, '',
      'transform for ' || pg_catalog.format_type(t.trftype, NULL) || ' language ' || l.lanname,
      'FROM SQL ' || t.trffromsql::pg_catalog.text || ', TO SQL ' || t.trftosql::pg_catalog.text
    FROM pg_catalog.pg_transform t
    JOIN pg_catalog.pg_language l ON l.oid = t.trflang

    UNION ALL
    SELECT
      'pg_catalog.pg_language'::pg_catalog.regclass, l.oid, '', 'language ' || l.lanname,
      pg_catalog.concat_ws(
        ', ', CASE WHEN l.lanpltrusted THEN 'TRUSTED' END,
        'HANDLER ' || NULLIF(l.lanplcallfoid, 0)::pg_catalog.regproc::pg_catalog.text,
        'INLINE ' || NULLIF(l.laninline, 0)::pg_catalog.regproc::pg_catalog.text,
        'VALIDATOR ' || NULLIF(l.lanvalidator, 0)::pg_catalog.regproc::pg_catalog.text)
    FROM pg_catalog.pg_language l
    WHERE l.oid >= 16384

    UNION ALL
    SELECT
      'pg_catalog.pg_am'::pg_catalog.regclass, a.oid, '', 'access method ' || a.amname,
      'TYPE ' || CASE a.amtype WHEN 't' THEN 'TABLE' ELSE 'INDEX' END || ' HANDLER ' || a.amhandler::pg_catalog.text
    FROM pg_catalog.pg_am a
    WHERE a.oid >= 16384

    UNION ALL
    SELECT
      'pg_catalog.pg_event_trigger'::pg_catalog.regclass, e.oid, '', 'event trigger ' || e.evtname,
      'ON ' || e.evtevent || COALESCE(' WHEN TAG IN (' || pg_catalog.array_to_string(e.evttags, ', ') || ')', '')
        || ' EXECUTE FUNCTION ' || e.evtfoid::pg_catalog.regproc::pg_catalog.text
        || CASE e.evtenabled WHEN 'D' THEN ' disabled' WHEN 'R' THEN ' replica' WHEN 'A' THEN ' always' ELSE '' END
    FROM pg_catalog.pg_event_trigger e

    UNION ALL
    SELECT
      'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass, w.oid, '', 'foreign data wrapper ' || w.fdwname,
      pg_catalog.concat_ws(
        ' ',
        'HANDLER ' || COALESCE(NULLIF(w.fdwhandler, 0)::pg_catalog.regproc::pg_catalog.text, 'none'),
        'VALIDATOR ' || COALESCE(NULLIF(w.fdwvalidator, 0)::pg_catalog.regproc::pg_catalog.text, 'none'),
        'OPTIONS (' || pg_catalog.array_to_string(w.fdwoptions, ', ') || ')')
    FROM pg_catalog.pg_foreign_data_wrapper w

    UNION ALL
    SELECT
      'pg_catalog.pg_foreign_server'::pg_catalog.regclass, s.oid, '', 'server ' || s.srvname,
      pg_catalog.concat_ws(
        ' ', 'TYPE ' || s.srvtype, 'VERSION ' || s.srvversion, 'FOREIGN DATA WRAPPER ' || w.fdwname,
        'OPTIONS (' || pg_catalog.array_to_string(s.srvoptions, ', ') || ')')
    FROM pg_catalog.pg_foreign_server s
    JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid = s.srvfdw

    UNION ALL
    -- Its options hold passwords: they are not read, and so not compared.
    SELECT
      'pg_catalog.pg_user_mapping'::pg_catalog.regclass, m.umid, '',
      'user mapping for ' || m.usename || ' server ' || m.srvname, ''
    FROM pg_catalog.pg_user_mappings m

    UNION ALL
    -- Publications of schemas exist from 15 on, but their rows are in pg_depend as well.
    SELECT
      'pg_catalog.pg_publication'::pg_catalog.regclass, p.oid, '', 'publication ' || p.pubname,
      pg_catalog.concat_ws(
        ', ',
        CASE WHEN p.puballtables THEN 'ALL TABLES' END,
        (SELECT pg_catalog.string_agg(
            'TABLE ' || r.prrelid::pg_catalog.regclass::pg_catalog.text
              || CASE
                WHEN pg_catalog.to_jsonb(r) ->> 'prattrs' IS NULL THEN ''
                ELSE ' (' || (
                  SELECT pg_catalog.string_agg(pg_catalog.quote_ident(c.attname), ', ' ORDER BY c.attname)
                  FROM pg_catalog.pg_attribute c
                  WHERE c.attrelid = r.prrelid
                    AND c.attnum::pg_catalog.text IN (
                      SELECT pg_catalog.jsonb_array_elements_text(pg_catalog.to_jsonb(r) -> 'prattrs'))) || ')'
              END
              || COALESCE(' WHERE ' || (
                SELECT pg_catalog.to_jsonb(t) ->> 'rowfilter'
                FROM pg_catalog.pg_publication_tables t
                JOIN pg_catalog.pg_namespace n ON n.nspname = t.schemaname
                JOIN pg_catalog.pg_class c ON c.relname = t.tablename AND c.relnamespace = n.oid
                WHERE t.pubname = p.pubname AND c.oid = r.prrelid), ''),
            ', ' ORDER BY r.prrelid::pg_catalog.regclass::pg_catalog.text)
          FROM pg_catalog.pg_publication_rel r
          WHERE r.prpubid = p.oid),
        (SELECT pg_catalog.string_agg('TABLES IN SCHEMA ' || n.nspname, ', ' ORDER BY n.nspname)
          FROM pg_catalog.pg_depend row_of_publication
          JOIN pg_catalog.pg_depend row_of_schema
            ON row_of_schema.classid = row_of_publication.classid AND row_of_schema.objid = row_of_publication.objid
          JOIN pg_catalog.pg_namespace n ON n.oid = row_of_schema.refobjid
          WHERE row_of_publication.refclassid = 'pg_catalog.pg_publication'::pg_catalog.regclass
            AND row_of_publication.refobjid = p.oid
            AND row_of_schema.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass),
        CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
        CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END,
        CASE WHEN p.pubviaroot THEN 'via partition root' END,
        'generated columns ' || NULLIF(pg_catalog.to_jsonb(p) ->> 'pubgencols', 'n'))
    FROM pg_catalog.pg_publication p

    UNION ALL
    -- Only superusers may read the connection, which holds a password; everybody may read these columns.
    SELECT
      'pg_catalog.pg_subscription'::pg_catalog.regclass, s.oid, '', 'subscription ' || s.subname,
      'PUBLICATION ' || pg_catalog.array_to_string(s.subpublications, ', ')
        || COALESCE(' SLOT ' || s.subslotname, '') || ' SYNCHRONOUS_COMMIT ' || s.subsynccommit
        || CASE WHEN s.subbinary THEN ' BINARY' ELSE '' END || CASE WHEN s.subenabled THEN '' ELSE ' disabled' END
    FROM pg_catalog.pg_subscription s
    WHERE s.subdbid = (
      SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()))
SELECT found.catalog::pg_catalog.oid AS catalog, found.oid, found.schema, found.name, found.definition
FROM found
WHERE NOT EXISTS (
  SELECT FROM pg_catalog.pg_depend d
  WHERE d.classid = found.catalog AND d.objid = found.oid AND d.deptype IN ('e', 'i'))
ORDER BY found.schema, found.name
