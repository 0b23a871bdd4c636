package dev.lockstep.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tables of {@code schema/<system>.md} as the lines of {@link CatalogFacts}. A check is said there as a person writes
 * it; PostgreSQL itself is asked how it would print it.
 */
final class SpecifiedFacts {

    private static final Pattern SERIAL = Pattern.compile("nextval\\('(\\w+)'::regclass\\)");
    private static final Pattern CHECK = Pattern.compile("CHECK \\(`(.*)`\\)");
    private static final Pattern INDEX_COLUMN = Pattern.compile("`([^`]*)`( \\(operator class \\w+\\))?");

    private final Connection connection;
    private final List<String> facts = new ArrayList<>();
    private String table = "";
    private String heading = "";

    private SpecifiedFacts(Connection connection) {
        this.connection = connection;
    }

    /** The facts of a system; its tables must be in the database, for the checks. */
    static List<String> of(ModelSystem system, Connection connection) throws SQLException {
        SpecifiedFacts specified = new SpecifiedFacts(connection);
        for (String line : lines(system)) {
            specified.read(line);
        }
        return specified.facts;
    }

    private static List<String> lines(ModelSystem system) {
        String file = "/schema/" + system.unit() + ".md";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SpecifiedFacts.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) throws SQLException {
        if (line.startsWith("## ")) {
            table = bare(line.substring(3));
        } else if (line.startsWith("| ") && !line.startsWith("| `") && heading.isEmpty()) {
            heading = cells(line).get(0);
        } else if (line.startsWith("| ")) {
            row(cells(line));
        } else if (!line.startsWith("|")) {
            heading = "";
        }
    }

    private void row(List<String> cells) throws SQLException {
        switch (heading) {
            case "system" -> counts(cells);
            case "column" -> column(cells);
            case "constraint" -> constraint(cells);
            case "index" -> index(cells);
            default -> throw new IllegalStateException("no reader for the table of " + heading);
        }
    }

    private void counts(List<String> cells) {
        facts.add("in all: %s tables, %s columns, %s indexes, %s CHECK, %s UNIQUE, %s FK"
                .formatted(cells.subList(1, 7).toArray()));
        if (!cells.get(7).equals("none")) {
            facts.add("extension " + bare(cells.get(7)));
        }
    }

    private void column(List<String> cells) {
        String name = bare(cells.get(0));
        String nullable = cells.get(2).equals("NO") ? "NOT NULL" : "NULL";
        String value = bare(cells.get(3));
        facts.add("column %s.%s %s %s default %s".formatted(table, name, bare(cells.get(1)), nullable, value));
        Matcher serial = SERIAL.matcher(value);
        if (serial.matches()) {
            facts.add("sequence %s integer owned by %s.%s".formatted(serial.group(1), table, name));
        }
    }

    private void constraint(List<String> cells) throws SQLException {
        Matcher check = CHECK.matcher(cells.get(1));
        String definition =
                check.matches() ? asPrinted(check.group(1)) : cells.get(1).replace(" (no action)", "");
        facts.add("constraint %s on %s: %s".formatted(bare(cells.get(0)), table, definition));
    }

    private String asPrinted(String check) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE probe (LIKE " + table + ")");
            statement.execute("ALTER TABLE probe ADD CONSTRAINT probed CHECK (" + check + ")");
            try (ResultSet row = statement.executeQuery(
                    "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'probed'")) {
                row.next();
                return row.getString(1);
            } finally {
                statement.execute("DROP TABLE probe");
            }
        }
    }

    private void index(List<String> cells) {
        String columns = INDEX_COLUMN
                .matcher(cells.get(3))
                .results()
                .map(column -> column.group(1) + Objects.requireNonNullElse(column.group(2), ""))
                .collect(Collectors.joining(", "));
        String where = cells.get(4).isEmpty() ? "" : " where " + bare(cells.get(4));
        facts.add("index %s on %s: %s%s %s%s%s"
                .formatted(
                        bare(cells.get(0)),
                        table,
                        cells.get(1).equals("yes") ? "unique " : "",
                        cells.get(2),
                        columns,
                        where,
                        cells.get(5).equals("constraint") ? " of a constraint" : ""));
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.lastIndexOf('|'));
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private static String bare(String quoted) {
        return quoted.replace("`", "");
    }
}
