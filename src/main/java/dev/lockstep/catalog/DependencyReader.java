package dev.lockstep.catalog;

import dev.lockstep.catalog.Catalog.Dependency;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells {@code pg_depend} in names: pieces (a default, a view's rule, the index behind a key, an array type) stand for
 * the object that they are pieces of, what belongs to an extension for the extension. Added to it is what PostgreSQL
 * does not write down because it is in the name: a part needs its table, and everything outside of {@code public} its
 * schema.
 */
final class DependencyReader {

    private final Inventory inventory;
    private final Map<Address, Set<ObjectName>> extensions = new HashMap<>();
    private final List<Dependency> dependencies = new ArrayList<>();

    DependencyReader(Inventory inventory) {
        this.inventory = inventory;
    }

    List<Dependency> read(ReadingTransaction transaction) throws SQLException {
        inventory.objects().forEach(this::addStructure);
        transaction.query("dependencies", row -> {
            Address dependant = row.address("class", "object", "part");
            Address needed = row.address("needed_class", "needed_object", "needed_part");
            char type = row.code("type");
            if (type == 'e') {
                extensions.put(dependant, inventory.at(needed));
                return;
            }
            if (type == 'x') {
                addPromises(inventory.at(dependant), inventory.at(needed));
            }
            add(inventory.at(dependant), neededAt(needed), type);
        });
        return dependencies;
    }

    private Set<ObjectName> neededAt(Address address) {
        Set<ObjectName> objects = inventory.at(address);
        return objects.isEmpty() ? extensions.getOrDefault(address.whole(), Set.of()) : objects;
    }

    private void add(Set<ObjectName> dependants, Set<ObjectName> needed, char type) {
        for (ObjectName dependant : dependants) {
            for (ObjectName other : needed) {
                if (!isOwnership(dependant, other, type)) {
                    dependencies.add(new Dependency(dependant, other));
                }
            }
        }
    }

    /** {@code ALTER ... DEPENDS ON EXTENSION}, which is an attribute of no record. */
    private void addPromises(Set<ObjectName> dependants, Set<ObjectName> extensionNames) {
        for (ObjectName dependant : dependants) {
            for (ObjectName extension : extensionNames) {
                ObjectName name = new ObjectName(
                        Kind.OTHER,
                        dependant.schema(),
                        dependant.relation(),
                        dependant.kind().label() + " " + dependant.name() + " on extension " + extension.name());
                inventory.add(new OtherObject(name, "depends on extension", null));
            }
        }
    }

    /** Being dropped along with its column is what {@code OWNED BY} means; the sequence can do without the column. */
    private static boolean isOwnership(ObjectName dependant, ObjectName needed, char type) {
        return type == 'a' && dependant.kind() == Kind.SEQUENCE && needed.kind() == Kind.COLUMN;
    }

    private void addStructure(SchemaObject object) {
        ObjectName name = object.name();
        if (!name.relation().isEmpty()) {
            for (Kind kind : List.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW)) {
                dependencies.add(new Dependency(name, ObjectName.of(kind, name.schema(), name.relation())));
            }
        } else {
            addSchema(name, name.schema());
        }
        if (object instanceof Index index) {
            dependencies.add(new Dependency(name, index.table()));
        } else if (object instanceof Statistics statistics) {
            dependencies.add(new Dependency(name, statistics.table()));
        } else if (object instanceof Extension extension) {
            addSchema(name, extension.schema());
        }
    }

    private void addSchema(ObjectName dependant, String schema) {
        if (!schema.equals(ObjectName.DEFAULT_SCHEMA)) {
            dependencies.add(new Dependency(dependant, ObjectName.of(Kind.SCHEMA, "", schema)));
        }
    }
}
