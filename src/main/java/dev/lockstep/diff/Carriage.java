package dev.lockstep.diff;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.Default;
import dev.lockstep.catalog.Column.Generated;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.OtherObject;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Table;
import java.util.Set;

/** What has to happen to an object that stays, while one that it needs is changed. */
sealed interface Carriage {

    Carriage NOTHING = new Nothing();
    Carriage CARRIED = new Carried();

    /** It does not notice. */
    record Nothing() implements Carriage {}

    /** It is dropped before and created again after. */
    record Carried() implements Carriage {}

    /**
     * A column lets go of what it needs and takes it up again after.
     *
     * @param meanwhile the column in between
     */
    record Released(Column meanwhile) implements Carriage {}

    /** It cannot be taken out of the way, so the other cannot be changed. */
    record Impossible() implements Carriage {}

    Set<Kind> TYPES = Set.of(Kind.ENUM_TYPE, Kind.DOMAIN, Kind.COMPOSITE_TYPE);

    /** What PostgreSQL refuses to change a column's type beneath. */
    Set<Kind> HOLDING_TYPE =
            Set.of(Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.RULE, Kind.TRIGGER, Kind.POLICY, Kind.ROUTINE);

    /** While the needed object is away: dropped and created anew. */
    static Carriage whileReplaced(ObjectName needed, SchemaObject dependant) {
        if (dependant instanceof Column column) {
            return whileReplaced(needed, column);
        }
        boolean stuck = dependant instanceof Table || dependant instanceof OtherObject;
        return stuck ? new Impossible() : CARRIED;
    }

    private static Carriage whileReplaced(ObjectName needed, Column column) {
        if (column.value() instanceof Generated) {
            return CARRIED;
        }
        if (TYPES.contains(needed.kind()) && isOfType(column, needed)) {
            return new Released(ColumnStates.asText(column));
        }
        return column.value() instanceof Default ? new Released(ColumnStates.withoutValue(column)) : new Impossible();
    }

    private static boolean isOfType(Column column, ObjectName type) {
        String base = DataType.parse(column.type()).base().replace("\"", "");
        return base.equals(type.name()) || base.equals(type.schema() + "." + type.name());
    }

    /** While a column that is needed is altered. */
    static Carriage whileAltered(ColumnChange depth, ObjectName needed, SchemaObject dependant) {
        return switch (depth) {
            case SURFACE -> NOTHING;
            case MODIFIER -> beneathAnyType(dependant);
            case BASE_TYPE -> isComputed(dependant) ? CARRIED : beneathAnyType(dependant);
            case RECREATION -> whileReplaced(needed, dependant);
        };
    }

    private static Carriage beneathAnyType(SchemaObject dependant) {
        if (dependant instanceof Table || dependant instanceof OtherObject) {
            return new Impossible();
        }
        boolean generated = dependant instanceof Column column && column.value() instanceof Generated;
        return generated || HOLDING_TYPE.contains(dependant.name().kind()) ? CARRIED : NOTHING;
    }

    /** Whether it is computed from its columns' values, so that PostgreSQL would have to reinterpret it. */
    private static boolean isComputed(SchemaObject dependant) {
        return switch (dependant.name().kind()) {
            case CONSTRAINT -> !isKey(dependant);
            case INDEX -> !IndexDefinition.parse(dependant.definition()).isPlain();
            case STATISTICS -> true;
            default -> false;
        };
    }

    /** Whether foreign keys can reference it. */
    static boolean isKey(SchemaObject object) {
        return object instanceof Index index
                ? index.unique()
                : object instanceof Constraint constraint
                        && (constraint.type() == Constraint.Type.PRIMARY_KEY
                                || constraint.type() == Constraint.Type.UNIQUE);
    }
}
