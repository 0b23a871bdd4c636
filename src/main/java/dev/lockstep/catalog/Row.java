package dev.lockstep.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current row of a catalogue query, by column labels. */
final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** A text that is there. */
    String text(String column) throws SQLException {
        String value = result.getString(column);
        if (value == null) {
            throw new SQLException("the catalogue has no value for " + column);
        }
        return value;
    }

    /** A text, or null. */
    @Nullable
    String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    /** An OID; 0 where there is none. */
    long oid(String column) throws SQLException {
        return result.getLong(column);
    }

    /** The address of an object, from the columns with its catalogue, OID and part. */
    Address address(String catalog, String object, String part) throws SQLException {
        return new Address(oid(catalog), oid(object), number(part));
    }

    /** A number that is there. */
    int number(String column) throws SQLException {
        return result.getInt(column);
    }

    /** A large number that is there. */
    long longNumber(String column) throws SQLException {
        return result.getLong(column);
    }

    /** A number, or null. */
    @Nullable
    Integer numberOrNull(String column) throws SQLException {
        int value = result.getInt(column);
        return result.wasNull() ? null : value;
    }

    /** Whether a flag is set; null is not. */
    boolean is(String column) throws SQLException {
        return result.getBoolean(column);
    }

    /** A one-letter code as {@code pg_catalog} keeps them. */
    char code(String column) throws SQLException {
        String value = text(column);
        return value.isEmpty() ? ' ' : value.charAt(0);
    }

    /** An array's elements as text; none where it is null. */
    List<String> list(String column) throws SQLException {
        Array array = result.getArray(column);
        if (array == null) {
            return List.of();
        }
        List<String> elements = new ArrayList<>();
        for (Object element : (Object[]) array.getArray()) {
            elements.add(element.toString());
        }
        return elements;
    }
}
