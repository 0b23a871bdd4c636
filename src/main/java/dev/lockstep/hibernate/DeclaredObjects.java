package dev.lockstep.hibernate;

import dev.lockstep.catalog.ObjectName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.PersistentClass;
import org.jspecify.annotations.Nullable;

/** Which entity class and field declares which schema object, and a table's columns in the order of the fields. */
public final class DeclaredObjects {

    private final Map<ObjectName, Declaration> declarations;
    private final Map<ObjectName, List<String>> columnOrder;

    DeclaredObjects(Map<ObjectName, Declaration> declarations, Map<ObjectName, List<String>> columnOrder) {
        this.declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
        this.columnOrder = Collections.unmodifiableMap(new LinkedHashMap<>(columnOrder));
    }

    /**
     * Where an object is declared.
     *
     * @param entity the class's full name
     * @param field the field, dotted where it is inside an embeddable; null where the class as a whole declares it
     */
    public record Declaration(String entity, @Nullable String field) {}

    static DeclaredObjects of(Metadata metadata) {
        Declarations declarations = new Declarations();
        List<PersistentClass> classes = new ArrayList<>(metadata.getEntityBindings());
        classes.sort(Comparator.comparing(PersistentClass::getEntityName));
        classes.forEach(declarations::add);
        return declarations.collected();
    }

    /** Where an object is declared; empty for one that no entity declares. */
    public Optional<Declaration> find(ObjectName name) {
        return Optional.ofNullable(declarations.get(name));
    }

    /** A table's columns in the order in which they are to be written: key first, then as the fields stand. */
    public List<String> columnOrder(ObjectName table) {
        return columnOrder.getOrDefault(table, List.of());
    }
}
