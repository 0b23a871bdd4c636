package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.WrongMappingException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/**
 * Refuses indexes whose name is taken: PostgreSQL keeps indexes, tables and the keys that have indexes in one space of
 * names a schema. Sequences are in it, too, but Hibernate knows of them only later.
 */
public final class IndexNames implements AdditionalMappingContributor {

    private record Name(@Nullable Identifier schema, String text) {}

    @Override
    public void contribute(
            AdditionalMappingContributions contributions,
            InFlightMetadataCollector metadata,
            ResourceStreamLocator resources,
            MetadataBuildingContext context) {
        Database database = metadata.getDatabase();
        Map<Name, String> users = new HashMap<>();
        database.getNamespaces().forEach(namespace -> namespace.getTables().forEach(table -> collect(table, users)));
        for (AuxiliaryDatabaseObject object : database.getAuxiliaryDatabaseObjects()) {
            if (object instanceof IndexObject index) {
                Name name = new Name(index.table().getSchemaName(), index.name());
                String user = users.putIfAbsent(name, "another @PgIndex, on " + index.className());
                if (user != null) {
                    throw taken(index, user);
                }
            }
        }
    }

    private static void collect(Table table, Map<Name, String> users) {
        Identifier schema = table.getSchemaIdentifier();
        users.put(new Name(schema, folded(table.getNameIdentifier())), "the table " + table.getName());
        for (Index index : table.getIndexes().values()) {
            users.putIfAbsent(nameOf(schema, index.getName()), "an @Index of table " + table.getName());
        }
        for (UniqueKey key : table.getUniqueKeys().values()) {
            users.putIfAbsent(nameOf(schema, key.getName()), "a unique constraint of table " + table.getName());
        }
    }

    private static Name nameOf(@Nullable Identifier schema, String hibernates) {
        return new Name(schema, folded(Identifier.toIdentifier(hibernates)));
    }

    private static String folded(Identifier name) {
        return name.isQuoted() ? name.getText() : name.getText().toLowerCase(Locale.ROOT);
    }

    private static WrongMappingException taken(IndexObject index, String user) {
        return new WrongMappingException(
                index.className(),
                "@PgIndex(name = \"" + index.name() + "\")",
                "has the name of " + user
                        + ": an index's name is unique in its schema, among tables and keys too, so rename one");
    }
}
