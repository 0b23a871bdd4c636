package dev.lockstep.mapping.binding;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.MappingException;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * The columns of a table, found by the names that people write.
 *
 * @param table the table, completely bound
 * @param collector knows which column a logical name stands for, where a naming strategy changed it
 */
record TableColumns(Table table, InFlightMetadataCollector collector) {

    /** The column of this name: PostgreSQL's name for it, or the one in {@code @Column} where the two differ. */
    Optional<Column> find(String written) {
        Identifier name = Identifier.toIdentifier(written);
        return table.getColumns().stream()
                .filter(column -> isNamed(column, name))
                .findFirst()
                .or(() -> findLogical(name));
    }

    private static boolean isNamed(Column column, Identifier name) {
        return folded(column.getName(), column.isQuoted()).equals(folded(name.getText(), name.isQuoted()));
    }

    private static String folded(String name, boolean quoted) {
        return quoted ? name : name.toLowerCase(Locale.ROOT);
    }

    private Optional<Column> findLogical(Identifier name) {
        try {
            Identifier physical = Identifier.toIdentifier(collector.getPhysicalColumnName(table, name));
            return table.getColumns().stream()
                    .filter(column -> isNamed(column, physical))
                    .findFirst();
        } catch (MappingException unknown) {
            return Optional.empty();
        }
    }

    /** What a message says of a name that is not here: {@code Did you mean title? Columns of songs: id, title}. */
    String hint(String written) {
        String wanted = Identifier.toIdentifier(written).getText().toLowerCase(Locale.ROOT);
        String nearest = table.getColumns().stream()
                .map(Column::getName)
                .min(Comparator.comparingInt(name -> Distance.between(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(name ->
                        Distance.between(wanted, name.toLowerCase(Locale.ROOT)) <= Math.max(2, wanted.length() / 3))
                .map(name -> "did you mean " + name + "? ")
                .orElse("");
        String all = table.getColumns().stream().map(Column::getName).collect(Collectors.joining(", "));
        return nearest + "Columns of " + table.getName() + ": " + all;
    }
}
