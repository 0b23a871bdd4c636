package dev.lockstep.mapping.binding;

import java.util.Objects;
import java.util.Optional;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/**
 * The names that an index cannot have: PostgreSQL keeps indexes, tables and the keys that have indexes in one space of
 * names a schema. Sequences are in it, too, but Hibernate knows of them only later.
 *
 * @param database what the entities declare, completely bound
 */
record NamesInUse(Database database) {

    /** In words, who has this name in the schema of the table: {@code the table songs}; empty where nobody. */
    Optional<String> user(String name, Table table) {
        Namespace namespace = database.locateNamespace(table.getCatalogIdentifier(), table.getSchemaIdentifier());
        return declaredIndex(name, table)
                .or(() -> namespace.getTables().stream()
                        .map(other -> userIn(other, name))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<String> declaredIndex(String name, Table table) {
        for (AuxiliaryDatabaseObject object : database.getAuxiliaryDatabaseObjects()) {
            if (object instanceof IndexObject index
                    && index.name().equals(name)
                    && Objects.equals(index.table().getSchemaName(), table.getSchemaIdentifier())) {
                return Optional.of("another @PgIndex, on " + index.className());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> userIn(Table table, String name) {
        if (SqlName.isSame(table.getNameIdentifier(), name)) {
            return Optional.of("the table " + table.getName());
        }
        for (Index index : table.getIndexes().values()) {
            if (SqlName.isSame(index.getName(), name)) {
                return Optional.of("an @Index of table " + table.getName());
            }
        }
        for (UniqueKey key : table.getUniqueKeys().values()) {
            if (SqlName.isSame(key.getName(), name)) {
                return Optional.of("a unique constraint of table " + table.getName());
            }
        }
        return Optional.empty();
    }
}
