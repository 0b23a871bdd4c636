package dev.lockstep.diff;

import org.jspecify.annotations.Nullable;

/**
 * What {@code pg_get_indexdef} prints, taken apart where changing or writing an index asks for it.
 *
 * @param head everything up to the method: {@code CREATE UNIQUE INDEX name ON public.table}
 * @param method the access method
 * @param keys what is indexed, in parentheses, and after it INCLUDE and NULLS NOT DISTINCT
 * @param parameters what stands in the parentheses of WITH; null where there is none
 * @param tail tablespace and predicate, each after a blank; empty where there is neither
 */
public record IndexDefinition(
        String head, String method, String keys, @Nullable String parameters, String tail) {

    private static final String USING = " USING ";
    private static final String WITH = " WITH (";
    private static final String TABLESPACE = " TABLESPACE ";
    private static final String WHERE = " WHERE ";

    /** Takes a definition apart. */
    public static IndexDefinition parse(String definition) {
        SqlText sql = new SqlText(definition);
        int using = sql.indexOfTopLevel(USING, 0);
        int keys = definition.indexOf(" (", using + USING.length());
        int with = sql.indexOfTopLevel(WITH, keys);
        int end = endOfKeys(sql, keys);
        int open = with + WITH.length() - 1;
        int close = with < 0 ? -1 : sql.closing(open);
        String parameters = with < 0 ? null : definition.substring(open + 1, close);
        String tail = definition.substring(with < 0 ? end : close + 1);
        return new IndexDefinition(
                definition.substring(0, using),
                definition.substring(using + USING.length(), keys),
                definition.substring(keys + 1, with < 0 ? end : with),
                parameters,
                tail);
    }

    private static int endOfKeys(SqlText sql, int from) {
        int tablespace = sql.indexOfTopLevel(TABLESPACE, from);
        int where = sql.indexOfTopLevel(WHERE, from);
        int first = tablespace < 0 ? where : tablespace;
        return first < 0 ? sql.text().length() : first;
    }

    /** Whether it indexes bare columns of all rows, with nothing to compute. */
    public boolean isPlain() {
        return tail.isEmpty() && keys.indexOf('(', 1) < 0;
    }

    /** Whether the two differ in storage parameters at most. */
    public boolean differsInParametersOnly(IndexDefinition other) {
        return head.equals(other.head)
                && method.equals(other.method)
                && keys.equals(other.keys)
                && tail.equals(other.tail);
    }
}
