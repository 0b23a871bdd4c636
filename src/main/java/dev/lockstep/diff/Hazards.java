package dev.lockstep.diff;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.Default;
import dev.lockstep.catalog.Column.Generated;
import dev.lockstep.catalog.Column.Identity;
import dev.lockstep.catalog.Column.NotNull;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.EnumType;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.diff.Change.Alter;
import dev.lockstep.diff.Change.Create;
import dev.lockstep.diff.Change.Drop;
import dev.lockstep.diff.Change.DropTable;
import dev.lockstep.diff.Hazard.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changes can cost, told from the changes alone. */
public final class Hazards {

    private Hazards() {}

    /**
     * What a step can cost, in the order of its changes. What is dropped and comes back the same within the step, and
     * what is built on a table that the step creates, is no hazard.
     */
    public static List<Hazard> of(Step step) {
        Set<SchemaObject> dropped = step.changes().stream()
                .filter(Drop.class::isInstance)
                .map(change -> ((Drop) change).object())
                .collect(Collectors.toSet());
        return step.changes().stream()
                .filter(change -> !(change instanceof Create create && dropped.contains(create.object())))
                .flatMap(change -> of(change).stream())
                .toList();
    }

    /** What one change can cost. */
    public static List<Hazard> of(Change change) {
        if (change instanceof DropTable drop) {
            ObjectName table = drop.subject();
            return List.of(new Hazard(Code.DROPS_TABLE, table, "every row of " + table.display() + " is lost"));
        }
        if (change instanceof Drop drop) {
            return dropping(drop.object());
        }
        if (change instanceof Create create) {
            return creating(create.object()).stream().toList();
        }
        if (change instanceof Alter alter) {
            return altering(alter.before(), alter.after());
        }
        return List.of();
    }

    private static List<Hazard> dropping(SchemaObject object) {
        boolean losesValues = object instanceof Column column && !(column.value() instanceof Generated);
        return losesValues
                ? List.of(new Hazard(
                        Code.DROPS_COLUMN,
                        object.name(),
                        "every value of " + object.name().display() + " is lost"))
                : List.of();
    }

    private static Optional<Hazard> creating(SchemaObject object) {
        String name = object.name().display();
        if (object instanceof Column column) {
            boolean required = isEnforced(column.notNull())
                    && !(column.value() instanceof Default
                            || column.value() instanceof Identity
                            || column.value() instanceof Generated);
            return hazardIf(
                    required,
                    Code.ADDS_REQUIRED_COLUMN,
                    object,
                    "it fails if " + column.table().display() + " has rows: " + name
                            + " is NOT NULL and has no default");
        }
        if (object instanceof Index index) {
            return hazardIf(
                    index.unique(),
                    Code.ADDS_UNIQUENESS,
                    object,
                    "it fails if rows of " + index.table().display() + " are equal in what " + name + " wants unique");
        }
        return object instanceof Constraint constraint
                        && ConstraintDefinition.of(constraint).valid()
                ? Optional.of(constraining(constraint))
                : Optional.empty();
    }

    private static Hazard constraining(Constraint constraint) {
        String rows = "it fails if rows of " + constraint.table().display();
        String name = constraint.name().name();
        return switch (constraint.type()) {
            case PRIMARY_KEY, UNIQUE ->
                new Hazard(
                        Code.ADDS_UNIQUENESS, constraint.name(), rows + " are equal in what " + name + " wants unique");
            case CHECK -> new Hazard(Code.ADDS_CHECK, constraint.name(), rows + " violate the check " + name);
            case EXCLUSION ->
                new Hazard(Code.ADDS_EXCLUSION, constraint.name(), rows + " exclude each other by " + name);
            case FOREIGN_KEY ->
                new Hazard(
                        Code.ADDS_FOREIGN_KEY,
                        constraint.name(),
                        rows + " reference a row that does not exist by " + name);
        };
    }

    private static List<Hazard> altering(SchemaObject before, SchemaObject after) {
        if (before instanceof Column old && after instanceof Column now) {
            return altering(old, now);
        }
        if (before instanceof Constraint old && after instanceof Constraint now) {
            boolean validated = !ConstraintDefinition.of(old).valid()
                    && ConstraintDefinition.of(now).valid();
            return validated ? List.of(constraining(now)) : List.of();
        }
        if (before instanceof EnumType old && after instanceof EnumType now) {
            List<String> gone = new ArrayList<>(old.labels());
            gone.removeAll(now.labels());
            return hazardIf(
                            !gone.isEmpty(),
                            Code.DROPS_ENUM_LABEL,
                            now,
                            "it fails if a row holds one of " + String.join(", ", gone) + ", which "
                                    + now.name().display() + " loses")
                    .stream()
                    .toList();
        }
        return List.of();
    }

    private static List<Hazard> altering(Column before, Column after) {
        List<Hazard> hazards = new ArrayList<>();
        String name = after.name().display();
        boolean losesGeneration = before.value() instanceof Generated && !(after.value() instanceof Generated);
        if (after.value() instanceof Generated && !(before.value() instanceof Generated)) {
            hazards.add(new Hazard(
                    Code.RECREATES_COLUMN, after.name(), "every value of " + name + " is replaced by a generated one"));
        } else if (losesGeneration && before.value() instanceof Generated generated && !generated.stored()) {
            hazards.add(new Hazard(
                    Code.RECREATES_COLUMN, after.name(), "every value of " + name + " becomes NULL: none is stored"));
        } else {
            retyping(before, after).ifPresent(hazards::add);
        }
        hazardIf(
                        !isEnforced(before.notNull()) && isEnforced(after.notNull()),
                        Code.ADDS_NOT_NULL,
                        after,
                        "it fails if " + name + " is NULL in a row")
                .ifPresent(hazards::add);
        return hazards;
    }

    private static Optional<Hazard> retyping(Column before, Column after) {
        String change = before.type() + " to " + after.type();
        return switch (TypeChange.between(before.type(), after.type())) {
            case WIDENS -> Optional.empty();
            case NARROWS ->
                Optional.of(new Hazard(
                        Code.NARROWS_TYPE,
                        after.name(),
                        "values of " + after.name().display() + " that do not fit are rounded or make it fail: "
                                + change));
            case CONVERTS ->
                Optional.of(new Hazard(
                        Code.CONVERTS_TYPE,
                        after.name(),
                        "values of " + after.name().display()
                                + " are converted, may fail to be, and may not come back the same: " + change));
        };
    }

    private static boolean isEnforced(@Nullable NotNull notNull) {
        return notNull != null && notNull.valid();
    }

    private static Optional<Hazard> hazardIf(boolean holds, Code code, SchemaObject subject, String consequence) {
        return holds ? Optional.of(new Hazard(code, subject.name(), consequence)) : Optional.empty();
    }
}
