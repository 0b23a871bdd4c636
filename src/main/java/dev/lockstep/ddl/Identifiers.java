package dev.lockstep.ddl;

import dev.lockstep.catalog.ObjectName;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Names as they are written in SQL: quoted where, and only where, PostgreSQL's {@code quote_ident} would. */
public final class Identifiers {

    /** PostgreSQL 18's keywords that are not unreserved ({@code pg_get_keywords()}). */
    private static final Set<String> KEYWORDS = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both
            case cast char character check coalesce collate collation column concurrently constraint create cross
            current_catalog current_date current_role current_schema current_time current_timestamp current_user dec
            decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign
            freeze from full grant greatest group grouping having ilike in initially inner inout int integer intersect
            interval into is isnull join json json_array json_arrayagg json_exists json_object json_objectagg
            json_query json_scalar json_serialize json_table json_value lateral leading least left like limit
            localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif
            numeric offset on only or order out outer overlaps overlay placing position precision primary real
            references returning right row select session_user setof similar smallint some substring symmetric
            system_user table tablesample then time timestamp to trailing treat trim true union unique user using
            values varchar variadic verbose when where window with xmlattributes xmlconcat xmlelement xmlexists
            xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
            """.split("\\s+"));

    private Identifiers() {}

    /** A name, in quotes where it has to be. */
    public static String quote(String name) {
        return isBare(name) ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** Names with commas between them. */
    public static String list(Collection<String> names) {
        return names.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
    }

    /** An object that stands in a schema, qualified where that is not {@code public}. */
    public static String qualified(ObjectName name) {
        return qualified(name.schema(), name.name());
    }

    /** A name in a schema, qualified where that is not {@code public}. */
    public static String qualified(String schema, String name) {
        boolean bare = schema.isEmpty() || schema.equals(ObjectName.DEFAULT_SCHEMA);
        return bare ? quote(name) : quote(schema) + "." + quote(name);
    }

    /** The table or view that an object is a part of. */
    public static String relation(ObjectName part) {
        return qualified(part.schema(), part.relation());
    }

    private static boolean isBare(String name) {
        return !name.isEmpty()
                && isStart(name.charAt(0))
                && name.chars().allMatch(c -> isStart(c) || (c >= '0' && c <= '9'))
                && !KEYWORDS.contains(name);
    }

    private static boolean isStart(int c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    }
}
