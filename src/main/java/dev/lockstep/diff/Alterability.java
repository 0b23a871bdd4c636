package dev.lockstep.diff;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.CompositeType;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Domain;
import dev.lockstep.catalog.EnumType;
import dev.lockstep.catalog.Extension;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.OtherObject;
import dev.lockstep.catalog.Policy;
import dev.lockstep.catalog.Routine;
import dev.lockstep.catalog.Rule;
import dev.lockstep.catalog.Schema;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Statistics;
import dev.lockstep.catalog.Table;
import dev.lockstep.catalog.Trigger;
import dev.lockstep.catalog.View;
import java.util.Objects;

/** Whether PostgreSQL can make one object of another in place, both ways. */
sealed interface Alterability {

    Alterability IN_PLACE = new InPlace();
    Alterability REPLACED = new Replaced();

    /** By ALTER. */
    record InPlace() implements Alterability {}

    /** By dropping the one and creating the other, which loses nothing. */
    record Replaced() implements Alterability {}

    /**
     * In no way that this tool knows.
     *
     * @param reason why not, and what to do
     */
    record Not(String reason) implements Alterability {}

    /** From this version on a table's access method can be changed. */
    int SET_ACCESS_METHOD = 150000;

    static Alterability of(SchemaObject before, SchemaObject after, int serverVersion) {
        if (before instanceof Table old && after instanceof Table now) {
            return of(old, now, serverVersion);
        }
        if (before instanceof Constraint old && after instanceof Constraint now) {
            return of(old, now);
        }
        if (before instanceof Index old && after instanceof Index now) {
            return of(old, now);
        }
        if (before instanceof Routine old && after instanceof Routine now) {
            return inPlaceIf(hasSameHead(old, now));
        }
        if (before instanceof Domain old && after instanceof Domain now) {
            return inPlaceIf(old.type().equals(now.type()) && Objects.equals(old.collation(), now.collation()));
        }
        if (before instanceof View old && after instanceof View now) {
            return inPlaceIf(old.query().equals(now.query())
                    && old.columns().equals(now.columns())
                    && Objects.equals(old.placement(), now.placement()));
        }
        return ofOneDefinition(before, after);
    }

    private static Alterability ofOneDefinition(SchemaObject before, SchemaObject after) {
        if (after instanceof Column
                || after instanceof Sequence
                || after instanceof Schema
                || after instanceof Extension) {
            return IN_PLACE;
        }
        if (after instanceof OtherObject) {
            return new Not("Lockstep has no SQL for it: change it in a change set of your own");
        }
        if (before instanceof EnumType old && after instanceof EnumType now) {
            return inPlaceIf(old.labels().equals(now.labels()));
        }
        if (before instanceof CompositeType old && after instanceof CompositeType now) {
            return inPlaceIf(old.members().equals(now.members()));
        }
        if (after instanceof Trigger
                || after instanceof Rule
                || after instanceof Policy
                || after instanceof Statistics) {
            return inPlaceIf(before.definition().equals(after.definition()));
        }
        return REPLACED;
    }

    private static Alterability inPlaceIf(boolean possible) {
        return possible ? IN_PLACE : REPLACED;
    }

    private static Alterability of(Table before, Table after, int serverVersion) {
        if (!before.form().equals(after.form())) {
            return new Not(
                    "a table does not become partitioned, inherited, typed or foreign, or cease to be, by itself:"
                            + " do it in a change set of your own");
        }
        if (!Objects.equals(before.accessMethod(), after.accessMethod()) && serverVersion < SET_ACCESS_METHOD) {
            return new Not("PostgreSQL " + serverVersion / 10000 + " cannot change a table's access method");
        }
        return IN_PLACE;
    }

    private static Alterability of(Constraint before, Constraint after) {
        if (before.type() != after.type()) {
            return REPLACED;
        }
        if (!Objects.equals(before.index(), after.index())) {
            boolean parameters = before.index() != null
                    && after.index() != null
                    && IndexDefinition.parse(before.index())
                            .differsInParametersOnly(IndexDefinition.parse(after.index()));
            return inPlaceIf(parameters && before.definition().equals(after.definition()));
        }
        return inPlaceIf(ConstraintDefinition.of(before).isAlterableTo(ConstraintDefinition.of(after)));
    }

    private static Alterability of(Index before, Index after) {
        if (!after.valid()) {
            return new Not("an index cannot be made invalid on purpose: drop " + after.name() + " and build it anew");
        }
        return inPlaceIf(before.valid()
                && IndexDefinition.parse(before.definition())
                        .differsInParametersOnly(IndexDefinition.parse(after.definition())));
    }

    /** Whether CREATE OR REPLACE can turn one into the other: the same parameters and the same result. */
    private static boolean hasSameHead(Routine before, Routine after) {
        if (before.definition().equals(after.definition())) {
            return true;
        }
        return before.form().equals(after.form())
                && !before.form().equals("aggregate")
                && head(before).equals(head(after));
    }

    /** {@code pg_get_functiondef} writes name and parameters, and the result where there is one, before LANGUAGE. */
    private static String head(Routine routine) {
        int end = routine.definition().indexOf("\n LANGUAGE ");
        return end < 0 ? routine.definition() : routine.definition().substring(0, end);
    }
}
