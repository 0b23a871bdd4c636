package dev.lockstep.cli;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every value of every row, as PostgreSQL writes it. */
final class Rows {

    private Rows() {}

    /**
     * The rows by table, sorted.
     *
     * @param catalog the tables to read, and of each the columns: what came later is not looked at
     */
    static SortedMap<String, List<String>> read(Connection connection, Catalog catalog) throws SQLException {
        SortedMap<String, List<String>> rows = new TreeMap<>();
        for (Table table : catalog.all(Table.class)) {
            String values = catalog.columnsOf(table.name()).stream()
                    .map(column -> column.name().name() + "::text")
                    .sorted()
                    .collect(Collectors.joining(", "));
            rows.put(
                    table.name().name(),
                    read(
                            connection,
                            "SELECT ROW(" + values + ")::text FROM "
                                    + table.name().name()));
        }
        return rows;
    }

    private static List<String> read(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query + " ORDER BY 1")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return List.copyOf(rows);
    }
}
