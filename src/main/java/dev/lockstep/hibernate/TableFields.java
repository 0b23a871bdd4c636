package dev.lockstep.hibernate;

import dev.lockstep.hibernate.DeclaredObjects.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.JoinedSubclass;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which field each column of each table comes from, in the order of the fields: key first, then as the source lists
 * them, embeddables in place, superclasses first; columns that no field declares last.
 */
final class TableFields {

    private final Map<Table, Declaration> tables = new LinkedHashMap<>();
    private final Map<Table, Map<Column, Declaration>> columns = new HashMap<>();

    /** Keys of one-to-many associations that stand in the table of the other side, which has its own say first. */
    private final List<Runnable> afterwards = new ArrayList<>();

    private TableFields() {}

    static TableFields of(Metadata metadata) {
        TableFields fields = new TableFields();
        metadata.getEntityBindings().stream()
                .filter(entity -> entity instanceof RootClass)
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .forEach(fields::visitHierarchy);
        fields.afterwards.forEach(Runnable::run);
        return fields;
    }

    /** The tables that entities declare, joined and collection tables among them, with where. */
    Map<Table, Declaration> tables() {
        return tables;
    }

    /** The columns of a table, in order. */
    List<Column> columns(Table table) {
        Map<Column, Declaration> declared = columns.getOrDefault(table, Map.of());
        List<Column> ordered = new ArrayList<>();
        for (Column column : declared.keySet()) {
            Column own = table.getColumn(column);
            if (own != null) {
                ordered.add(own);
            }
        }
        for (Column column : table.getColumns()) {
            if (!declared.containsKey(column)) {
                ordered.add(column);
            }
        }
        return ordered;
    }

    /** Where a column is declared; the table's declaration where no field does it. */
    Optional<Declaration> declaration(Table table, Column column) {
        Declaration ofField = columns.getOrDefault(table, Map.of()).get(column);
        return Optional.ofNullable(ofField == null ? tables.get(table) : ofField);
    }

    private void visitHierarchy(PersistentClass entity) {
        visit(entity);
        entity.getDirectSubclasses().stream()
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .forEach(this::visitHierarchy);
    }

    private void visit(PersistentClass entity) {
        tables.putIfAbsent(entity.getTable(), Declaration.of(name(entity)));
        visitKey(entity);
        for (Join join : entity.getJoins()) {
            tables.putIfAbsent(join.getTable(), Declaration.of(name(entity)));
            addColumns(join.getTable(), join.getKey(), keyOf(entity));
        }
        List<Property> properties =
                entity instanceof UnionSubclass ? entity.getPropertyClosure() : entity.getProperties();
        for (Property property : FieldRanks.inSourceOrder(entity.getMappedClass(), properties)) {
            visit(Place.of(entity, property), property.getValue());
        }
    }

    private void visitKey(PersistentClass entity) {
        if (entity instanceof JoinedSubclass) {
            addColumns(entity.getTable(), entity.getKey(), keyOf(entity));
            return;
        }
        Property identifier = entity.getIdentifierProperty();
        KeyValue key = entity.getIdentifier();
        if (identifier != null) {
            visit(Place.of(entity, identifier), key);
        } else if (key instanceof Component parts) {
            // Several @Id fields: the key's parts are fields of the entity itself.
            for (Property part : FieldRanks.inSourceOrder(entity.getMappedClass(), parts.getProperties())) {
                visit(Place.of(entity, part), part.getValue());
            }
        }
    }

    private static Declaration keyOf(PersistentClass entity) {
        Property identifier = entity.getIdentifierProperty();
        return new Declaration(name(entity), identifier == null ? null : identifier.getName());
    }

    private static String name(PersistentClass entity) {
        String className = entity.getClassName();
        return className == null ? entity.getEntityName() : className;
    }

    /**
     * A field of an entity.
     *
     * @param path its name, dotted within embeddables
     * @param repeatedIn the table of a subclass that repeats the columns of its superclasses; null for where Hibernate
     *     has the value
     */
    private record Place(
            PersistentClass entity, String path, @Nullable Table repeatedIn) {

        static Place of(PersistentClass entity, Property property) {
            return new Place(entity, property.getName(), entity instanceof UnionSubclass ? entity.getTable() : null);
        }

        Place dot(Property part) {
            return new Place(entity, path + "." + part.getName(), repeatedIn);
        }

        Place inTableOfItsOwn() {
            return new Place(entity, path, null);
        }

        Declaration declaration() {
            return new Declaration(name(entity), path);
        }

        Table table(Value value) {
            return repeatedIn == null ? value.getTable() : repeatedIn;
        }
    }

    private void visit(Place place, Value value) {
        if (value instanceof Component component && component.getAggregateColumn() == null) {
            for (Property part : FieldRanks.inSourceOrder(classOf(component), component.getProperties())) {
                visit(place.dot(part), part.getValue());
            }
        } else if (value instanceof Component component) {
            add(place.table(component), component.getAggregateColumn(), place.declaration());
        } else if (value instanceof Collection collection) {
            visitCollection(place, collection);
        } else {
            addColumns(place.table(value), value, place.declaration());
        }
    }

    private static @Nullable Class<?> classOf(Component component) {
        return component.isDynamic() ? null : component.getComponentClass();
    }

    private void visitCollection(Place place, Collection collection) {
        if (collection.isInverse()) {
            return;
        }
        Table table = collection.getCollectionTable();
        Declaration declaration = place.declaration();
        if (collection.isOneToMany()) {
            afterwards.add(() -> {
                addColumns(table, collection.getKey(), declaration);
                addIndex(table, collection, declaration);
            });
            return;
        }
        tables.putIfAbsent(table, declaration);
        addColumns(table, collection.getKey(), declaration);
        addIndex(table, collection, declaration);
        visit(place.inTableOfItsOwn(), collection.getElement());
    }

    private void addIndex(Table table, Collection collection, Declaration declaration) {
        if (collection instanceof IndexedCollection indexed && indexed.getIndex() != null) {
            addColumns(table, indexed.getIndex(), declaration);
        }
    }

    private void addColumns(Table table, Value value, Declaration declaration) {
        for (Selectable selectable : value.getSelectables()) {
            if (selectable instanceof Column column) {
                add(table, column, declaration);
            }
        }
    }

    private void add(Table table, Column column, Declaration declaration) {
        columns.computeIfAbsent(table, missing -> new LinkedHashMap<>()).putIfAbsent(column, declaration);
    }
}
