package dev.lockstep.catalog;

import dev.lockstep.catalog.Catalog.Dependency;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells {@code pg_depend} in names: pieces (a default, a view's rule, the index behind a key, an array type) stand for
 * the object that they are pieces of, what belongs to an extension for the extension. Added to it is what PostgreSQL
 * does not write down because it is in the name: a part needs its table, and everything outside of {@code public} its
 * schema.
 */
final class DependencyReader {

    private final Inventory inventory;
    private final Map<Address, Address> extensions = new HashMap<>();
    private final List<Dependency> dependencies = new ArrayList<>();

    DependencyReader(Inventory inventory) {
        this.inventory = inventory;
    }

    List<Dependency> read(ReadingTransaction transaction) throws SQLException {
        inventory.objects().forEach(this::addStructure);
        inventory.origins().forEach(this::addOrigin);
        transaction.query("dependencies", row -> {
            Address dependant = row.address("class", "object", "part");
            Address needed = row.address("needed_class", "needed_object", "needed_part");
            if (row.code("type") == 'e') {
                extensions.put(dependant, needed);
            } else {
                add(dependant, needed, row.code("type"));
            }
        });
        return dependencies;
    }

    private void add(Address dependantAddress, Address neededAddress, char type) {
        ObjectName dependant = inventory.at(dependantAddress);
        ObjectName needed = neededAt(neededAddress);
        if (dependant == null || needed == null || isOwnership(dependant, needed, type)) {
            return;
        }
        dependencies.add(new Dependency(dependant, needed));
        if (!dependant.equals(needed)) {
            Set<ObjectName> origins = inventory.origins().getOrDefault(neededAddress, Set.of());
            origins.forEach(origin -> dependencies.add(new Dependency(dependant, origin)));
        }
        if (type == 'x') {
            addPromise(dependant, needed);
        }
    }

    private @Nullable ObjectName neededAt(Address address) {
        ObjectName name = inventory.at(address);
        Address extension = name == null ? extensions.get(address.whole()) : null;
        return extension == null ? name : inventory.at(extension);
    }

    private void addOrigin(Address address, Set<ObjectName> origins) {
        ObjectName column = inventory.at(address);
        if (column != null && column.kind() == Kind.COLUMN) {
            origins.forEach(origin -> dependencies.add(new Dependency(column, origin)));
        }
    }

    /** {@code ALTER ... DEPENDS ON EXTENSION}, which is an attribute of no record. */
    private void addPromise(ObjectName dependant, ObjectName extension) {
        String what = dependant.kind().label() + " " + dependant.name() + " on extension " + extension.name();
        ObjectName name = new ObjectName(Kind.OTHER, dependant.schema(), dependant.relation(), what);
        inventory.add(new OtherObject(name, "depends on extension", null));
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
