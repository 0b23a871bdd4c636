package dev.lockstep.catalog;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads schemas and extensions: what other objects live in or come with. */
final class NamespaceReader {

    /** What initdb writes; {@code pg_dump} does not. */
    private static final String COMMENT_ON_PUBLIC = "standard public schema";

    private final Inventory inventory;

    NamespaceReader(Inventory inventory) {
        this.inventory = inventory;
    }

    void read(ReadingTransaction transaction) throws SQLException {
        transaction.query("namespaces", row -> {
            if (row.text("kind").equals("schema")) {
                addSchema(row);
            } else {
                addExtension(row);
            }
        });
    }

    private void addSchema(Row row) throws SQLException {
        String name = row.text("name");
        Address address = Address.of(SystemCatalog.PG_NAMESPACE, row.oid("oid"));
        String comment = inventory.comment(address);
        if (name.equals(ObjectName.DEFAULT_SCHEMA)) {
            comment = unlessDefault(comment, COMMENT_ON_PUBLIC);
        }
        inventory.add(new Schema(ObjectName.of(Kind.SCHEMA, "", name), comment), address);
    }

    private void addExtension(Row row) throws SQLException {
        Address address = Address.of(SystemCatalog.PG_EXTENSION, row.oid("oid"));
        String comment = unlessDefault(inventory.comment(address), row.textOrNull("default_comment"));
        ObjectName name = ObjectName.of(Kind.EXTENSION, "", row.text("name"));
        inventory.add(new Extension(name, row.text("schema"), row.text("version"), comment), address);
    }

    /** Null where it is the default one, empty where there should be a default one and is none. */
    private static @Nullable String unlessDefault(@Nullable String comment, @Nullable String byDefault) {
        if (Objects.equals(comment, byDefault)) {
            return null;
        }
        return comment == null ? "" : comment;
    }
}
