package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.WrongMappingException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.binder.AttributeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Value;

/** Lets inserts know a {@link DefaultedByDatabase} attribute, and sees to it that the database has a value to give. */
public final class DefaultedByDatabaseBinder implements AttributeBinder<DefaultedByDatabase> {

    private static final Set<String> SERIALS =
            Set.of("serial", "bigserial", "smallserial", "serial4", "serial8", "serial2");

    @Override
    public void bind(
            DefaultedByDatabase annotation,
            MetadataBuildingContext context,
            PersistentClass entity,
            Property property) {
        RootClass root = entity.getRootClass();
        if (root.getStateManagementType() == null) {
            root.setStateManagementType(DatabaseDefaultsStateManagement.class);
        }
        AfterBinding.run(context, () -> check(entity, property));
    }

    private static void check(PersistentClass entity, Property property) {
        if (isEmbedded(entity, property)) {
            throw wrong(
                    entity,
                    property,
                    "is in an embeddable or a composite key, where Hibernate cannot read single columns back:"
                            + " put the attribute into the entity itself");
        }
        if (property.equals(entity.getVersion())) {
            throw wrong(
                    entity, property, "is on the @Version, which Hibernate starts itself: leave the annotation out");
        }
        if (!(property.getValue() instanceof BasicValue)) {
            throw wrong(
                    entity,
                    property,
                    "is on an attribute that is not a single column with a value of its own: leave the annotation out");
        }
        for (Column column : property.getColumns()) {
            if (!hasDefault(column)) {
                throw wrong(
                        entity,
                        property,
                        "is on the column " + column.getName() + ", which has no default: add @ColumnDefault(\"…\") or"
                                + " @Column(columnDefinition = \"serial\"), or leave the annotation out");
            }
        }
    }

    private static boolean isEmbedded(PersistentClass entity, Property property) {
        return Stream.concat(
                        Stream.of(entity.getIdentifier()),
                        entity.getPropertyClosure().stream().map(Property::getValue))
                .anyMatch(value -> contains(value, property));
    }

    private static boolean contains(Value value, Property property) {
        if (value instanceof Collection collection) {
            return contains(collection.getElement(), property);
        }
        return value instanceof Component component
                && component.getProperties().stream()
                        .anyMatch(part -> part == property || contains(part.getValue(), property));
    }

    private static boolean hasDefault(Column column) {
        String type = column.getSqlType();
        return column.getDefaultValue() != null
                || (type != null && SERIALS.contains(type.strip().toLowerCase(Locale.ROOT)));
    }

    private static WrongMappingException wrong(PersistentClass entity, Property property, String mistake) {
        return new WrongMappingException(
                entity.getClassName() + "." + property.getName(), "@DefaultedByDatabase", mistake);
    }
}
