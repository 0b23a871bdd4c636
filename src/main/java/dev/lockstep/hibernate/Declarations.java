package dev.lockstep.hibernate;

import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.hibernate.DeclaredObjects.Declaration;
import dev.lockstep.mapping.PgExtension;
import dev.lockstep.mapping.PgIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Collects what each entity class declares. */
final class Declarations {

    private final Map<ObjectName, Declaration> declarations = new LinkedHashMap<>();
    private final Map<ObjectName, List<String>> columnOrder = new LinkedHashMap<>();

    DeclaredObjects collected() {
        return new DeclaredObjects(declarations, columnOrder);
    }

    void add(PersistentClass entity) {
        Class<?> type = entity.getMappedClass();
        ObjectName table = nameOf(entity.getTable());
        declare(table, entity, null);
        if (entity.getIdentifierProperty() != null) {
            addProperty(table, entity, entity.getIdentifierProperty(), "");
        }
        inOrder(entity.getPropertyClosure(), type).forEach(property -> addProperty(table, entity, property, ""));
        addConstraints(table, entity);
        for (PgIndex index : type.getAnnotationsByType(PgIndex.class)) {
            declare(ObjectName.of(Kind.INDEX, table.schema(), index.name()), entity, null);
        }
        for (PgExtension extension : type.getAnnotationsByType(PgExtension.class)) {
            declare(ObjectName.of(Kind.EXTENSION, "", extension.name()), entity, null);
        }
    }

    private static List<Property> inOrder(List<Property> properties, Class<?> type) {
        FieldOrder fields = FieldOrder.of(type);
        List<Property> sorted = new ArrayList<>(properties);
        sorted.sort(Comparator.comparingInt(property -> fields.placeOf(property.getName())));
        return sorted;
    }

    private void addProperty(ObjectName table, PersistentClass entity, Property property, String prefix) {
        String path = prefix + property.getName();
        if (property.getValue() instanceof Component component) {
            inOrder(component.getProperties(), component.getComponentClass())
                    .forEach(inner -> addProperty(table, entity, inner, path + "."));
            return;
        }
        for (Column column : property.getColumns()) {
            String name = nameOf(column);
            declare(ObjectName.of(Kind.COLUMN, table, name), entity, path);
            declare(ObjectName.of(Kind.SEQUENCE, table.schema(), table.name() + "_" + name + "_seq"), entity, path);
            declare(ObjectName.of(Kind.CONSTRAINT, table, table.name() + "_" + name + "_check"), entity, path);
            for (CheckConstraint check : column.getCheckConstraints()) {
                if (check.getName() != null) {
                    declare(ObjectName.of(Kind.CONSTRAINT, table, check.getName()), entity, path);
                }
            }
            columnOrder.computeIfAbsent(table, key -> new ArrayList<>()).add(name);
        }
    }

    private void addConstraints(ObjectName table, PersistentClass entity) {
        Table mapped = entity.getTable();
        declare(ObjectName.of(Kind.CONSTRAINT, table, table.name() + "_pkey"), entity, null);
        mapped.getForeignKeyCollection().forEach(key -> declareConstraint(table, entity, key));
        mapped.getUniqueKeys().values().forEach(key -> declareConstraint(table, entity, key));
        for (CheckConstraint check : mapped.getChecks()) {
            if (check.getName() != null) {
                declare(ObjectName.of(Kind.CONSTRAINT, table, check.getName()), entity, null);
            }
        }
        mapped.getIndexes()
                .keySet()
                .forEach(name -> declare(ObjectName.of(Kind.INDEX, table.schema(), name), entity, null));
    }

    private void declareConstraint(ObjectName table, PersistentClass entity, Constraint constraint) {
        String field = null;
        if (constraint.getColumnSpan() == 1) {
            String column = nameOf(constraint.getColumn(0));
            Declaration declaration = declarations.get(ObjectName.of(Kind.COLUMN, table, column));
            field = declaration == null ? null : declaration.field();
        }
        declare(ObjectName.of(Kind.CONSTRAINT, table, constraint.getName()), entity, field);
    }

    private void declare(ObjectName name, PersistentClass entity, @Nullable String field) {
        declarations.putIfAbsent(name, new Declaration(entity.getClassName(), field));
    }

    private static ObjectName nameOf(Table table) {
        Identifier schema = table.getSchemaIdentifier();
        return ObjectName.table(
                schema == null ? ObjectName.DEFAULT_SCHEMA : text(schema), text(table.getNameIdentifier()));
    }

    private static String nameOf(Column column) {
        return column.isQuoted() ? column.getName() : column.getName().toLowerCase(Locale.ROOT);
    }

    /** A name as PostgreSQL keeps it: folded to lower case unless it is quoted. */
    private static String text(Identifier identifier) {
        String text = Objects.requireNonNull(identifier.getText());
        return identifier.isQuoted() ? text : text.toLowerCase(Locale.ROOT);
    }
}
