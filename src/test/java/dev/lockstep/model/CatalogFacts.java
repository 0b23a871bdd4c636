package dev.lockstep.model;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL's catalogue says of a database, a line for each fact; nothing of the tool is used. */
final class CatalogFacts {

    private static final List<String> QUERIES = List.of("""
            -- columns
            SELECT format('column %s.%s %s %s default %s%s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                          CASE WHEN a.attnotnull THEN 'NOT NULL' ELSE 'NULL' END,
                          coalesce(pg_get_expr(d.adbin, d.adrelid), 'none'),
                          concat(a.attidentity, a.attgenerated))
            FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid
            LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
            WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
            """, """
            -- constraints; NOT NULL, which PostgreSQL 18 counts among them, stands with the columns
            SELECT format('constraint %s on %s: %s', c.conname, t.relname, pg_get_constraintdef(c.oid))
            FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
            WHERE t.relnamespace = 'public'::regnamespace AND c.contype <> 'n'
            """, """
            -- indexes; a gin index names its operator classes, another only those that are not the default
            SELECT format('index %s on %s: %s%s %s%s%s%s%s', i.relname, t.relname,
                          CASE WHEN x.indisunique THEN 'unique ' END, m.amname,
                          (SELECT string_agg(
                                      pg_get_indexdef(x.indexrelid, k::int, true)
                                      || CASE WHEN x.indoption[k - 1] & 1 = 1 THEN ' DESC' ELSE '' END
                                      || CASE WHEN m.amname <> 'btree' OR NOT o.opcdefault
                                              THEN format(' (operator class %s)', o.opcname) ELSE '' END, ', ' ORDER BY k)
                           FROM generate_series(1, x.indnkeyatts) k JOIN pg_opclass o ON o.oid = x.indclass[k - 1]),
                          ' where ' || pg_get_expr(x.indpred, x.indrelid),
                          CASE WHEN EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.oid AND c.contype IN ('p', 'u'))
                               THEN ' of a constraint' END,
                          CASE WHEN x.indnatts <> x.indnkeyatts OR x.indnullsnotdistinct OR NOT x.indisvalid THEN ' but' END,
                          ' with ' || array_to_string(i.reloptions, ', '))
            FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
            JOIN pg_am m ON m.oid = i.relam
            WHERE t.relnamespace = 'public'::regnamespace
            """, """
            -- sequences
            SELECT format('sequence %s %s owned by %s.%s', s.relname, format_type(q.seqtypid, NULL), t.relname, a.attname)
            FROM pg_class s JOIN pg_sequence q ON q.seqrelid = s.oid
            LEFT JOIN pg_depend d ON d.objid = s.oid AND d.deptype = 'a' AND d.refclassid = 'pg_class'::regclass
            LEFT JOIN pg_class t ON t.oid = d.refobjid
            LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
            WHERE s.relnamespace = 'public'::regnamespace
            """, """
            -- extensions
            SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'
            """, """
            -- what no system has
            SELECT 'relation ' || relname FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind NOT IN ('r', 'i', 'S')
            UNION ALL
            SELECT 'function ' || proname FROM pg_proc p
            WHERE pronamespace = 'public'::regnamespace
              AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
            UNION ALL
            SELECT 'type ' || typname FROM pg_type t
            WHERE typnamespace = 'public'::regnamespace AND typtype <> 'c' AND typcategory <> 'A'
              AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
            UNION ALL
            SELECT 'trigger ' || tgname FROM pg_trigger WHERE NOT tgisinternal
            UNION ALL
            SELECT 'policy ' || polname FROM pg_policy
            UNION ALL
            SELECT 'row security of ' || relname FROM pg_class WHERE relrowsecurity
            UNION ALL
            SELECT 'schema ' || nspname FROM pg_namespace
            WHERE nspname NOT IN ('public', 'information_schema') AND nspname NOT LIKE 'pg\\_%'
            """, """
            -- counts
            SELECT format('in all: %s tables, %s columns, %s indexes, %s CHECK, %s UNIQUE, %s FK', t.n, c.n, i.n,
                          k.checks, k.uniques, k.foreigns)
            FROM (SELECT count(*) n FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r') t,
                 (SELECT count(*) n FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
                  WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND a.attnum > 0) c,
                 (SELECT count(*) n FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'i') i,
                 (SELECT count(*) FILTER (WHERE contype = 'c') checks, count(*) FILTER (WHERE contype = 'u') uniques,
                         count(*) FILTER (WHERE contype = 'f') foreigns
                  FROM pg_constraint WHERE connamespace = 'public'::regnamespace) k
            """);

    private CatalogFacts() {}

    static List<String> read(Connection connection) throws SQLException {
        List<String> facts = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String query : QUERIES) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        facts.add(rows.getString(1));
                    }
                }
            }
        }
        return facts;
    }
}
