package dev.lockstep.model;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.KeptCurrent;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity and its table: the attributes that Hibernate's metamodel has, and what their annotations say.
 *
 * @param members every attribute, the key too
 */
record EntityTable(Class<?> type, String table, List<Member> members) {

    /** An attribute and its column. */
    record Member(Class<?> entity, Field field, String column, boolean nullable, boolean updatable) {

        static Member of(Class<?> entity, Field field) {
            field.setAccessible(true);
            Column column = field.getAnnotation(Column.class);
            if (column != null) {
                return new Member(entity, field, column.name(), column.nullable(), column.updatable());
            }
            JoinColumn join = field.getAnnotation(JoinColumn.class);
            return new Member(entity, field, join.name(), join.nullable(), join.updatable());
        }

        String name() {
            return field.getName();
        }

        boolean isKey() {
            return name().equals("id");
        }

        boolean isDefaulted() {
            return field.isAnnotationPresent(DefaultedByDatabase.class);
        }

        boolean isKeptCurrent() {
            return field.isAnnotationPresent(KeptCurrent.class);
        }

        boolean isAssociation() {
            return KeyedRow.class.isAssignableFrom(field.getType());
        }

        @Nullable
        Object of(Object row) {
            try {
                return field.get(row);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }

        void set(Object row, @Nullable Object value) {
            try {
                field.set(row, value);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String toString() {
            return entity.getSimpleName() + "." + name();
        }
    }

    /** All entities of a unit, in the order of their names. */
    static List<EntityTable> all(EntityManagerFactory factory) {
        return factory.getMetamodel().getEntities().stream()
                .map(EntityTable::of)
                .sorted(Comparator.comparing(EntityTable::toString))
                .toList();
    }

    /** The table of an entity. */
    static EntityTable of(EntityManagerFactory factory, Class<?> entity) {
        return of(factory.getMetamodel().entity(entity));
    }

    private static EntityTable of(EntityType<?> entity) {
        Class<?> type = entity.getJavaType();
        List<Member> members = entity.getAttributes().stream()
                .map(attribute -> Member.of(type, (Field) attribute.getJavaMember()))
                .sorted(Comparator.comparing(Member::name))
                .toList();
        return new EntityTable(type, type.getAnnotation(Table.class).name(), members);
    }

    Member key() {
        return members.stream().filter(Member::isKey).findFirst().orElseThrow();
    }

    /** A row without any value. */
    Object blank() {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " has no constructor without parameters", e);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
