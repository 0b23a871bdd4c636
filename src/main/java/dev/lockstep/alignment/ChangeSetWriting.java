package dev.lockstep.alignment;

import dev.lockstep.alignment.Finding.Origin;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.changelog.NewChangeSet;
import dev.lockstep.ddl.Statement;
import dev.lockstep.ddl.Statements;
import dev.lockstep.diff.ChangePlan;
import dev.lockstep.diff.Hazard;
import dev.lockstep.diff.Hazard.Severity;
import dev.lockstep.diff.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Words a plan's steps as change sets: an id that speaks, a comment that names entity and field, SQL and rollback. */
final class ChangeSetWriting {

    private final Function<ObjectName, Origin> origins;

    /** @param origins which entity stands behind an object */
    ChangeSetWriting(Function<ObjectName, Origin> origins) {
        this.origins = origins;
    }

    /** One change set a step; steps that come to no SQL at all are left out. */
    List<NewChangeSet> of(ChangePlan plan) {
        List<NewChangeSet> changeSets = new ArrayList<>();
        for (Step step : plan.steps()) {
            List<String> statements = sql(step);
            if (!statements.isEmpty()) {
                changeSets.add(new NewChangeSet(id(step), comment(step), statements, sql(step.inverse())));
            }
        }
        return List.copyOf(changeSets);
    }

    private static List<String> sql(Step step) {
        return Statements.of(step).stream().map(Statement::sql).toList();
    }

    private static String id(Step step) {
        ObjectName subject = step.subject();
        return verb(step) + "-" + subject.kind().label().replace(' ', '-') + "-" + subject.display();
    }

    private String comment(Step step) {
        StringBuilder text = new StringBuilder(verb(step)).append(' ').append(step.subject());
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        Origin origin = origins.apply(step.subject());
        if (step.action() == Step.Action.DROP) {
            text.append(
                    origin.entity() == null ? ", which no entity declares" : ", not declared by " + origin.entity());
        } else if (origin.entity() != null) {
            text.append(", declared by ").append(origin.entity());
            text.append(origin.field() == null ? "" : "." + origin.field());
        }
        for (Hazard hazard : step.hazards()) {
            if (hazard.severity() == Severity.LOSES_DATA) {
                text.append("; ").append(hazard.consequence());
            }
        }
        return text.toString();
    }

    private static String verb(Step step) {
        boolean part = switch (step.subject().kind()) {
            case COLUMN, CONSTRAINT -> true;
            default -> false;
        };
        return switch (step.action()) {
            case CREATE -> part ? "add" : "create";
            case DROP, ALTER, REPLACE -> step.action().name().toLowerCase(Locale.ROOT);
        };
    }
}
