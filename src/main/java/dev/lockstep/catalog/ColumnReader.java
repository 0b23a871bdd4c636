package dev.lockstep.catalog;

import dev.lockstep.catalog.Column.ColumnStorage;
import dev.lockstep.catalog.Column.ColumnValue;
import dev.lockstep.catalog.Column.Default;
import dev.lockstep.catalog.Column.Generated;
import dev.lockstep.catalog.Column.Identity;
import dev.lockstep.catalog.Column.NoDefault;
import dev.lockstep.catalog.Column.NotNull;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the columns of everything that has some, grouped by relation. */
final class ColumnReader {

    private final Inventory inventory;
    private final SequenceReader sequences;
    private final Map<Long, List<ColumnRow>> columns = new HashMap<>();

    ColumnReader(Inventory inventory, SequenceReader sequences) {
        this.inventory = inventory;
        this.sequences = sequences;
    }

    void read(ReadingTransaction transaction) throws SQLException {
        transaction.query(
                "columns",
                row -> columns.computeIfAbsent(row.oid("relation"), oid -> new ArrayList<>())
                        .add(column(row)));
    }

    /** A relation's columns by position; none where it has none. */
    List<ColumnRow> of(long relation) {
        return columns.getOrDefault(relation, List.of());
    }

    /** The names of a relation's columns with these numbers, in the order of the numbers given. */
    List<String> names(long relation, List<String> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = new HashMap<>();
        of(relation).forEach(column -> names.put(Integer.toString(column.position()), column.name()));
        return positions.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    private ColumnRow column(Row row) throws SQLException {
        Address address = Address.column(row.oid("relation"), row.number("position"));
        List<Address> pieces = new ArrayList<>(List.of(address));
        ColumnValue value = value(row, address, pieces);
        return new ColumnRow(
                address.part(),
                row.text("name"),
                row.text("quoted_name"),
                row.text("type"),
                row.textOrNull("collation"),
                notNull(row, pieces),
                value,
                row.code("identity") != ' ',
                storage(row),
                inventory.comment(address),
                new ColumnRow.Origin(row.is("local"), row.is("not_null_local")),
                List.copyOf(pieces));
    }

    private static @Nullable NotNull notNull(Row row, List<Address> pieces) throws SQLException {
        String constraint = row.textOrNull("not_null_name");
        if (constraint == null) {
            return row.is("not_null") ? NotNull.PLAIN : null;
        }
        pieces.add(Address.of(SystemCatalog.PG_CONSTRAINT, row.oid("not_null_oid")));
        return new NotNull(constraint, row.is("not_null_valid"), row.is("not_null_no_inherit"));
    }

    private ColumnValue value(Row row, Address address, List<Address> pieces) throws SQLException {
        SequenceReader.Identity identity = sequences.behind(address);
        if (identity != null) {
            pieces.add(identity.address());
            return new Identity(row.code("identity") == 'a', identity.sequence());
        }
        String expression = row.textOrNull("value");
        if (expression == null) {
            return new NoDefault();
        }
        pieces.add(Address.of(SystemCatalog.PG_ATTRDEF, row.oid("value_oid")));
        return switch (row.code("generated")) {
            case 's' -> new Generated(expression, true);
            case 'v' -> new Generated(expression, false);
            default -> new Default(expression);
        };
    }

    private static ColumnStorage storage(Row row) throws SQLException {
        List<String> options = new ArrayList<>(row.list("options"));
        for (String option : row.list("foreign_options")) {
            int equals = option.indexOf('=');
            options.add("foreign." + option.substring(0, equals + 1) + Attribute.literal(option.substring(equals + 1)));
        }
        options.sort(null);
        return new ColumnStorage(
                row.textOrNull("storage"),
                row.textOrNull("compression"),
                row.numberOrNull("statistics_target"),
                options);
    }
}
