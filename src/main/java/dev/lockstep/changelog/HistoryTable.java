package dev.lockstep.changelog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads {@code DATABASECHANGELOG} with one plain query: what Liquibase does to get there (looking for its tables,
 * upgrading them, taking its lock) may write, and nothing may be written to a database that is only looked at.
 */
public final class HistoryTable {

    /**
     * Liquibase keeps its tables in the schema that a connection creates in, which may come later on the search path of
     * another role. It writes their names unquoted.
     */
    private static final String FIND = """
            SELECT
              pg_catalog.format('%I.%I', n.nspname, c.relname) AS name,
              pg_catalog.has_table_privilege(c.oid, 'SELECT') AS readable,
              pg_catalog.quote_ident(current_user) AS role
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ANY (pg_catalog.current_schemas(false))
              AND pg_catalog.lower(c.relname) = 'databasechangelog'
              AND c.relkind IN ('r', 'p', 'v')
            ORDER BY pg_catalog.array_position(pg_catalog.current_schemas(false), n.nspname), c.relname DESC
            """;

    private HistoryTable() {}

    /**
     * The change sets that a database has, of whatever changelog, in order of execution; empty where Liquibase has never
     * touched the database. Runs in the connection's transaction and leaves it as it is.
     *
     * @throws ChangelogException where the role may not read the table, with the statement that lets it
     * @throws SQLException where the server refuses for another reason
     */
    public static Optional<List<AppliedChangeSet>> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Optional<String> table = find(statement);
            return table.isPresent() ? Optional.of(rows(statement, table.get())) : Optional.empty();
        }
    }

    private static Optional<String> find(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(FIND)) {
            if (!found.next()) {
                return Optional.empty();
            }
            String table = found.getString("name");
            if (!found.getBoolean("readable")) {
                throw new ChangelogException("The role " + found.getString("role")
                        + " may not read the history of change sets, so it cannot be told where the database stands."
                        + " Let it: GRANT SELECT ON " + table + " TO " + found.getString("role") + ";");
            }
            return Optional.of(table);
        }
    }

    private static List<AppliedChangeSet> rows(Statement statement, String table) throws SQLException {
        List<AppliedChangeSet> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(
                "SELECT id, author, filename, dateexecuted, orderexecuted, exectype, md5sum, tag, comments FROM "
                        + table
                        + " ORDER BY orderexecuted, dateexecuted, filename, id")) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return List.copyOf(rows);
    }

    private static AppliedChangeSet row(ResultSet row) throws SQLException {
        Timestamp executed = row.getTimestamp("dateexecuted");
        return new AppliedChangeSet(
                new ChangeSetId(row.getString("filename"), row.getString("id"), row.getString("author")),
                row.getInt("orderexecuted"),
                executed == null ? LocalDateTime.MIN : executed.toLocalDateTime(),
                Objects.requireNonNullElse(row.getString("exectype"), ""),
                row.getString("md5sum"),
                row.getString("tag"),
                Objects.requireNonNullElse(row.getString("comments"), ""));
    }
}
