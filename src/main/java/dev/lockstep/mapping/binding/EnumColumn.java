package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.EnumCheck;
import dev.lockstep.mapping.WrongMappingException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.hibernate.type.descriptor.java.EnumJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.jspecify.annotations.Nullable;

/**
 * The column of an enum attribute, and the check that Hibernate gives it when it resolves the attribute's type, after all
 * binders.
 *
 * @param spokenOfBy the annotation that speaks of it, for messages
 * @param entity the entity
 * @param property the attribute
 */
record EnumColumn(String spokenOfBy, PersistentClass entity, Property property) {

    /**
     * Puts a named check in the place of Hibernate's, its values in the order of the enum's constants (Hibernate has
     * those of {@code @EnumeratedValue} in no order). To be called when types are resolved.
     */
    void giveCheck(EnumCheck annotation) {
        Column column = column();
        if (annotation.name().isBlank()) {
            throw wrong(
                    "has no name: give it the constraint's, or leave the annotation out for the name that PostgreSQL"
                            + " gives");
        }
        if (HiddenCheck.isOn(column)) {
            throw wrong("stands beside @NoEnumCheck: take one of them off");
        }
        Dialect dialect = value().getDialect();
        String columnName = column.getQuotedName(dialect);
        String in = columnName + " in (" + literals() + ")";
        CheckConstraint check = hibernatesCheck().orElseGet(() -> {
            CheckConstraint added = new CheckConstraint(in);
            column.addCheckConstraint(added);
            return added;
        });
        check.setConstraint(annotation.orNull() ? columnName + " is null or " + in : in);
        check.setName(SqlName.of(annotation.name()).render(dialect));
    }

    /** The check that Hibernate gave the column when it resolved the type. */
    Optional<CheckConstraint> hibernatesCheck() {
        String condition = value().resolve()
                .getLegacyResolvedBasicType()
                .getCheckCondition(column().getQuotedName(value().getDialect()), value().getDialect());
        return column().getCheckConstraints().stream()
                .filter(check -> check.isAnonymous() && check.getConstraint().equals(condition))
                .findFirst();
    }

    /** Fails where Hibernate gave the column a check that could not be foreseen. To be called when types are resolved. */
    void requireNoCheck() {
        hibernatesCheck().ifPresent(check -> {
            throw wrong("cannot keep Hibernate from adding the check (" + check.getConstraint()
                    + "): store the enum by @Enumerated or @EnumeratedValue instead of a converter");
        });
    }

    private String literals() {
        Object[] constants =
                value().resolve().getDomainJavaType().getJavaTypeClass().getEnumConstants();
        return IntStream.range(0, constants.length)
                .mapToObj(position -> stored((Enum<?>) constants[position], position))
                .map(form -> form instanceof Number
                        ? form.toString()
                        : "'" + form.toString().replace("'", "''") + "'")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Object stored(Enum<?> constant, int position) {
        @Nullable BasicValueConverter<?, ?> converter = value().resolve().getValueConverter();
        JdbcType type = value().resolve().getJdbcType();
        if (converter != null) {
            return convert(converter, constant);
        }
        if (type.isInteger()) {
            return position;
        }
        if (type.isString()) {
            return constant.name();
        }
        throw wrong("is on a column that is neither text nor an integer, so that no check can list its values:"
                + " leave the annotation out");
    }

    @SuppressWarnings("unchecked") // The converter is the one of this enum.
    private static Object convert(BasicValueConverter<?, ?> converter, Enum<?> constant) {
        return ((BasicValueConverter<Enum<?>, Object>) converter).toRelationalValue(constant);
    }

    private BasicValue value() {
        if (property.getValue() instanceof BasicValue value
                && value.resolve().getDomainJavaType() instanceof EnumJavaType<?>
                && value.getColumn() instanceof Column) {
            return value;
        }
        throw wrong("is on an attribute that is not an enum: leave it out, or say the check by"
                + " @Column(check = @CheckConstraint(…))");
    }

    private Column column() {
        return (Column) value().getColumn();
    }

    private WrongMappingException wrong(String mistake) {
        return new WrongMappingException(entity.getClassName() + "." + property.getName(), spokenOfBy, mistake);
    }
}
