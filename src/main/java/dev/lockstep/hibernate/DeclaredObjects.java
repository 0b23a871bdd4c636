package dev.lockstep.hibernate;

import dev.lockstep.catalog.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What of a schema an entity model declares, and where. */
public final class DeclaredObjects {

    private final SortedMap<ObjectName, Declaration> declarations;
    private final SortedMap<ObjectName, List<String>> columnOrder;

    /**
     * Where an object is declared.
     *
     * @param entity the class's full name
     * @param field the field, dotted where it is in an embeddable: {@code address.street}; null where the class as a
     *     whole declares it
     */
    public record Declaration(String entity, @Nullable String field) {

        static Declaration of(String entity) {
            return new Declaration(entity, null);
        }
    }

    DeclaredObjects(Map<ObjectName, Declaration> declarations, Map<ObjectName, List<String>> columnOrder) {
        this.declarations = new TreeMap<>(declarations);
        this.columnOrder = new TreeMap<>(columnOrder);
    }

    /** The objects that the model declares under names it can foresee. */
    public SortedSet<ObjectName> names() {
        return new TreeSet<>(declarations.keySet());
    }

    /**
     * Where an object is declared. What PostgreSQL itself names in ways that cannot be foreseen, such as a second unnamed
     * check of a table, is put down to the declaration of its table.
     */
    public Optional<Declaration> find(ObjectName name) {
        Declaration declaration = declarations.get(name);
        if (declaration == null && !name.relation().isEmpty()) {
            declaration = declarations.get(name.table());
        }
        return Optional.ofNullable(declaration);
    }

    /**
     * The columns of a declared table as the source lists the fields: key first, superclasses before subclasses,
     * embeddables in place, columns that are no field last; empty for a table that is not declared.
     */
    public List<String> columnOrder(ObjectName table) {
        return columnOrder.getOrDefault(table, List.of());
    }
}
