package dev.lockstep.alignment;

import dev.lockstep.alignment.CheckResult.SystemResult;
import dev.lockstep.alignment.Finding.Code;
import dev.lockstep.alignment.Finding.Fact;
import dev.lockstep.alignment.Finding.Side;
import dev.lockstep.catalog.Attribute;
import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.diff.CatalogComparison;
import dev.lockstep.diff.Difference;
import dev.lockstep.hibernate.PersistenceUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what the party that was not compared has: the database, of a difference between entities and changelog, and the
 * entities, of one between changelog and database. Only where the database is at the changelog's head: what entities
 * declare now is not to be held against an earlier position.
 */
final class ThirdParty {

    private final Catalog database;
    private final Standings standings;
    private final List<SystemCheck> checks;
    private final Map<ObjectName, Difference> differences = new TreeMap<>();

    ThirdParty(Catalog database, Standings standings, List<SystemCheck> checks, CatalogComparison comparison) {
        this.database = database;
        this.standings = standings;
        this.checks = checks;
        comparison.differences().forEach(difference -> differences.put(difference.name(), difference));
    }

    /** What was found out about a system, with what the database has beside it. */
    SystemResult besideFindingsOf(SystemCheck check) {
        SystemResult result = check.result();
        if (!isAtHead(check.unit())) {
            return result;
        }
        return new SystemResult(
                result.system(),
                result.changelog(),
                result.extent(),
                result.findings().stream().map(this::withDatabase).toList(),
                result.notCompared());
    }

    private Finding withDatabase(Finding finding) {
        ObjectName name = finding.object();
        if (name == null) {
            return finding;
        }
        List<Fact> facts = finding.facts().stream()
                .map(fact -> fact.and(Party.DATABASE, ofDatabase(name, finding.code(), fact)))
                .toList();
        return finding.with(facts);
    }

    /** Where the database does not differ from the changelog it has what that has, though perhaps in other words. */
    private @Nullable String ofDatabase(ObjectName name, Code code, Fact fact) {
        return differs(name, code, fact)
                ? value(database.find(name), code, fact)
                : fact.side(Party.CHANGELOG).map(Side::value).orElse(null);
    }

    private boolean differs(ObjectName name, Code code, Fact fact) {
        Difference difference = differences.get(name);
        if (difference == null) {
            return false;
        }
        return code.isOfWholeObjects()
                || difference.attributes().isEmpty()
                || difference.attributes().stream()
                        .anyMatch(one -> one.attribute().equals(fact.attribute()));
    }

    /** A difference between changelog and database, with what the entities have beside it where that can be said. */
    List<Fact> besideFacts(Difference difference, Code code, List<Fact> facts) {
        Optional<Catalog> entities = entitiesOf(difference);
        if (entities.isEmpty() || !difference.name().kind().isDeclaredByEntities()) {
            return facts;
        }
        Optional<SchemaObject> declared = entities.get().find(difference.name());
        return facts.stream()
                .map(fact -> fact.and(Party.ENTITIES, value(declared, code, fact)))
                .toList();
    }

    /** The entities of the system that the object or its table belongs to; any where it belongs to none. */
    private Optional<Catalog> entitiesOf(Difference difference) {
        SchemaObject object =
                difference.before() != null ? difference.before() : Objects.requireNonNull(difference.after());
        Optional<SystemCheck> owner = Stream.concat(Stream.of(object.name()), Wholes.relation(object))
                .flatMap(name -> checks.stream().filter(check -> check.has(name)))
                .findFirst();
        if (owner.isPresent()) {
            return owner.filter(check -> isAtHead(check.unit())).map(SystemCheck::target);
        }
        boolean allAtHead = checks.stream().allMatch(check -> isAtHead(check.unit()));
        return allAtHead ? checks.stream().map(SystemCheck::target).findFirst() : Optional.empty();
    }

    private boolean isAtHead(PersistenceUnit unit) {
        return !(standings.position(unit) instanceof Position.Behind);
    }

    private static @Nullable String value(Optional<SchemaObject> object, Code code, Fact fact) {
        return code.isOfWholeObjects()
                ? object.map(Findings::whole).orElse(null)
                : object.flatMap(one -> one.attributes().stream()
                                .filter(attribute -> attribute.name().equals(fact.attribute()))
                                .findFirst())
                        .map(Attribute::value)
                        .orElse(null);
    }
}
