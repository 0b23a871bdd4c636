package dev.lockstep.alignment;

import dev.lockstep.alignment.Finding.Code;
import dev.lockstep.alignment.Finding.Fact;
import dev.lockstep.alignment.Finding.Origin;
import dev.lockstep.alignment.Finding.Side;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.changelog.ChangeSetId;
import dev.lockstep.diff.Difference;
import dev.lockstep.hibernate.PersistenceUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns differences between changelog (before) and database (after) into findings. */
final class DatabaseFindings {

    private final Standings standings;
    private final List<SystemCheck> checks;
    private final Authorship authorship;
    private final ThirdParty thirdParty;

    DatabaseFindings(Standings standings, List<SystemCheck> checks, Authorship authorship, ThirdParty thirdParty) {
        this.standings = standings;
        this.checks = checks;
        this.authorship = authorship;
        this.thirdParty = thirdParty;
    }

    Finding of(Difference difference) {
        Code code = code(difference);
        List<Fact> facts = thirdParty.besideFacts(difference, code, facts(difference));
        return new Finding(
                code, difference.name(), facts, origin(difference), Findings.message(difference.name(), code, facts));
    }

    private static Code code(Difference difference) {
        if (difference.before() == null) {
            return Code.DATABASE_ONLY;
        }
        return difference.after() == null ? Code.NOT_IN_DATABASE : Code.DATABASE_DIFFERS;
    }

    private static List<Fact> facts(Difference difference) {
        SchemaObject before = difference.before();
        SchemaObject after = difference.after();
        if (before == null || after == null) {
            return List.of(fact(
                    Findings.WHOLE,
                    before == null ? null : Findings.whole(before),
                    after == null ? null : Findings.whole(after)));
        }
        return difference.attributes().stream()
                .map(attribute -> fact(attribute.attribute(), attribute.before(), attribute.after()))
                .toList();
    }

    private static Fact fact(String attribute, @Nullable String changelog, @Nullable String database) {
        return new Fact(attribute, List.of(new Side(Party.CHANGELOG, changelog), new Side(Party.DATABASE, database)));
    }

    /** The entity that declares the object or else the table it stands on, and the change set that made it. */
    private Origin origin(Difference difference) {
        SchemaObject object =
                difference.before() != null ? difference.before() : Objects.requireNonNull(difference.after());
        Origin declared = Stream.concat(Stream.of(object.name()), Wholes.relation(object))
                .map(this::declared)
                .filter(origin -> origin.entity() != null)
                .findFirst()
                .orElse(Origin.UNKNOWN);
        String changeSet = difference.before() == null
                ? null
                : author(object.name()).map(ChangeSetId::toString).orElse(null);
        return new Origin(declared.entity(), declared.field(), changeSet);
    }

    private Origin declared(ObjectName name) {
        return checks.stream()
                .map(check -> Origins.declared(check.declared(), name))
                .filter(origin -> origin.entity() != null)
                .findFirst()
                .orElse(Origin.UNKNOWN);
    }

    private Optional<ChangeSetId> author(ObjectName name) {
        return standings.expected().stream()
                .filter(unit -> mayMake(unit, name))
                .flatMap(unit -> authorship.author(standings.reach(unit), name).stream())
                .reduce((earlier, later) -> later);
    }

    /** Saves replaying changelogs whose heads are known not to have the object. */
    private boolean mayMake(PersistenceUnit unit, ObjectName name) {
        return !standings.reach(unit).isHead()
                || checks.stream()
                        .filter(check -> check.unit().equals(unit))
                        .allMatch(check -> check.changelog().find(name).isPresent());
    }
}
