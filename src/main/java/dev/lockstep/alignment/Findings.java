package dev.lockstep.alignment;

import dev.lockstep.alignment.Finding.Code;
import dev.lockstep.alignment.Finding.Fact;
import dev.lockstep.alignment.Finding.Origin;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.diff.Difference;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns differences between changelog (before) and entities (after) into findings. */
final class Findings {

    /** The attribute that is the object itself, where one side has none of it. */
    static final String WHOLE = "definition";

    private final Function<ObjectName, Origin> origins;

    /** @param origins which entity and change set stand behind an object */
    Findings(Function<ObjectName, Origin> origins) {
        this.origins = origins;
    }

    Finding of(Difference difference) {
        Code code = code(difference);
        List<Fact> facts = facts(difference);
        return new Finding(
                code,
                difference.name(),
                facts,
                origins.apply(difference.name()),
                message(difference.name(), code, facts));
    }

    /** What Hibernate's validate said, as it said it. */
    static Finding ofValidate(String message) {
        return new Finding(
                Code.HIBERNATE_VALIDATE, null, List.of(), Origin.UNKNOWN, "Hibernate's validate says: " + message);
    }

    private static Code code(Difference difference) {
        if (difference.before() == null) {
            return Code.ENTITIES_ONLY;
        }
        return difference.after() == null ? Code.CHANGELOG_ONLY : Code.DIFFERENT;
    }

    private static List<Fact> facts(Difference difference) {
        SchemaObject before = difference.before();
        SchemaObject after = difference.after();
        if (before == null || after == null) {
            return List.of(new Fact(WHOLE, after == null ? null : whole(after), before == null ? null : whole(before)));
        }
        return difference.attributes().stream()
                .map(attribute -> new Fact(attribute.attribute(), attribute.after(), attribute.before()))
                .toList();
    }

    /** The definition, and the comment where there is one. */
    static String whole(SchemaObject object) {
        return object.comment() == null
                ? object.definition()
                : object.definition() + " comment '" + object.comment() + "'";
    }

    /** The difference in one sentence, with what every party has. */
    static String message(ObjectName name, Code code, List<Fact> facts) {
        return name + ": "
                + facts.stream()
                        .map(fact -> code.isOfWholeObjects() ? fact.sidesInWords() : fact.sentence())
                        .collect(Collectors.joining("; "));
    }
}
