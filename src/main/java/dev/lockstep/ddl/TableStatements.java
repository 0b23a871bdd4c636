package dev.lockstep.ddl;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Table;
import dev.lockstep.catalog.Table.TableForm;
import dev.lockstep.diff.Change.TableContents;
import dev.lockstep.diff.SerialColumns;
import java.util.ArrayList;
import java.util.List;

/** CREATE TABLE with everything inside it, laid out a line for each column and constraint; DROP TABLE. */
final class TableStatements {

    private static final String INDENT = "    ";

    private TableStatements() {}

    static List<Statement> create(TableContents contents) {
        Table table = contents.table();
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(createTable(contents)));
        statements.addAll(TableAlterations.settings(table));
        boolean given = hasGivenColumns(table);
        for (Column column : contents.columns()) {
            statements.addAll(
                    given || column.inherited()
                            ? ColumnStatements.overriding(column)
                            : ColumnStatements.settings(column));
        }
        contents.constraints().forEach(constraint -> statements.addAll(ConstraintStatements.settings(constraint)));
        statements.addAll(Comments.on(table));
        for (Sequence sequence : contents.sequences()) {
            statements.addAll(Comments.on(sequence));
        }
        contents.columns().forEach(column -> statements.addAll(Comments.on(column)));
        contents.constraints().forEach(constraint -> statements.addAll(Comments.on(constraint)));
        return statements;
    }

    private static String createTable(TableContents contents) {
        Table table = contents.table();
        List<String> lines = new ArrayList<>();
        boolean inheritsColumns =
                table.form().partitionBound() != null || table.form().ofType() != null;
        if (!inheritsColumns) {
            lines.addAll(columnLines(contents));
        }
        contents.constraints().forEach(constraint -> lines.add(ConstraintStatements.inline(constraint)));
        String body = lines.isEmpty()
                ? (inheritsColumns ? "" : " ()")
                : " (\n" + INDENT + String.join(",\n" + INDENT, lines) + "\n)";
        return head(table) + body + tail(table);
    }

    /** Whether its columns come from a partitioned table or a type, so that none are written down. */
    private static boolean hasGivenColumns(Table table) {
        return table.form().partitionBound() != null || table.form().ofType() != null;
    }

    private static String head(Table table) {
        ObjectName name = table.name();
        TableForm form = table.form();
        return "CREATE " + (table.unlogged() ? "UNLOGGED " : "") + "TABLE " + Identifiers.qualified(name)
                + (form.partitionBound() == null ? "" : " PARTITION OF " + String.join(", ", form.inherits()))
                + (form.ofType() == null ? "" : " OF " + form.ofType());
    }

    private static String tail(Table table) {
        TableForm form = table.form();
        StringBuilder tail = new StringBuilder();
        if (form.partitionBound() != null) {
            tail.append(' ').append(form.partitionBound());
        } else if (!form.inherits().isEmpty()) {
            tail.append(" INHERITS (")
                    .append(String.join(", ", form.inherits()))
                    .append(')');
        }
        if (form.partitionKey() != null) {
            tail.append(" PARTITION BY ").append(form.partitionKey());
        }
        if (table.accessMethod() != null) {
            tail.append(" USING ").append(Identifiers.quote(table.accessMethod()));
        }
        if (!table.options().isEmpty()) {
            tail.append(" WITH (")
                    .append(StorageParameters.written(table.options()))
                    .append(')');
        }
        if (table.tablespace() != null) {
            tail.append(" TABLESPACE ").append(Identifiers.quote(table.tablespace()));
        }
        return tail.toString();
    }

    /** Name and definition of each column, the definitions one below the other. */
    private static List<String> columnLines(TableContents contents) {
        List<Column> columns = contents.columns().stream()
                .filter(column -> !column.inherited())
                .toList();
        int width = columns.stream()
                .mapToInt(column -> Identifiers.quote(column.name().name()).length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (Column column : columns) {
            String name = Identifiers.quote(column.name().name());
            String definition = SerialColumns.isSerial(column, contents.sequences())
                    ? ColumnStatements.serial(column)
                    : ColumnStatements.definition(column);
            lines.add(name + " ".repeat(width - name.length() + 1) + definition);
        }
        return lines;
    }

    static List<Statement> drop(TableContents contents) {
        return List.of(Statement.of(
                "DROP TABLE " + Identifiers.qualified(contents.table().name())));
    }
}
