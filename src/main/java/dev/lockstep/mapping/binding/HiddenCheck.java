package dev.lockstep.mapping.binding;

import org.hibernate.boot.model.process.internal.InferredBasicValueResolver;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Property;
import org.hibernate.type.descriptor.java.EnumJavaType;

/**
 * A check that is never written. A column takes an equal check only once, so that this one, put there before Hibernate
 * resolves the type of an enum, keeps Hibernate's own out; there is no setting for it.
 */
final class HiddenCheck extends CheckConstraint {

    private HiddenCheck(String condition) {
        super(condition);
    }

    /** Neither this nor named: Hibernate's exporter writes what is one of the two. */
    @Override
    public boolean isAnonymous() {
        return false;
    }

    /** Whether a column has one. */
    static boolean isOn(Column column) {
        return column.getCheckConstraints().stream().anyMatch(HiddenCheck.class::isInstance);
    }

    /** Keeps Hibernate's check off the column of an enum attribute; anything else is left alone. */
    static void hide(Property property, MetadataBuildingContext context) {
        if (property.getValue() instanceof BasicValue value && value.getColumn() instanceof Column column) {
            Class<?> type =
                    context.getBootstrapContext().getClassLoaderService().classForName(property.getReturnedClassName());
            if (type.isEnum()) {
                hide(value, column, type, context);
            }
        }
    }

    private static <E extends Enum<E>> void hide(
            BasicValue value, Column column, Class<?> type, MetadataBuildingContext context) {
        Dialect dialect = value.getDialect();
        String name = column.getQuotedName(dialect);
        @SuppressWarnings("unchecked") // The registry has an EnumJavaType for each enum.
        EnumJavaType<E> enumType = (EnumJavaType<E>)
                value.getTypeConfiguration().getJavaTypeRegistry().resolveDescriptor((Class<E>) type);
        String expected = InferredBasicValueResolver.fromEnum(enumType, null, value, context.getBootstrapContext())
                .getLegacyResolvedBasicType()
                .getCheckCondition(name, dialect);
        column.addCheckConstraint(new HiddenCheck(expected));
        // An explicit JDBC type decides otherwise than the indicators do.
        column.addCheckConstraint(new HiddenCheck(dialect.getCheckCondition(name, enumType.getJavaTypeClass())));
        column.addCheckConstraint(
                new HiddenCheck(dialect.getCheckCondition(name, 0, type.getEnumConstants().length - 1)));
    }
}
