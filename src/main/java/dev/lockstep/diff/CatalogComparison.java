package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.OtherObject;
import dev.lockstep.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two catalogues compared, object by object.
 *
 * @param findings every object that is not plainly the same, sorted by name
 */
public record CatalogComparison(List<Finding> findings) {

    public CatalogComparison {
        findings = List.copyOf(findings);
    }

    /**
     * Compares everything that both catalogues hold. What only newer servers record (the names of NOT NULL
     * constraints) is compared where both servers do.
     */
    public static CatalogComparison compare(Catalog before, Catalog after) {
        Facts facts = Facts.commonTo(before, after);
        SortedSet<ObjectName> names = new TreeSet<>(before.names());
        names.addAll(after.names());
        List<Finding> findings = new ArrayList<>();
        for (ObjectName name : names) {
            compare(
                            facts,
                            name,
                            before.find(name).orElse(null),
                            after.find(name).orElse(null))
                    .ifPresent(findings::add);
        }
        return new CatalogComparison(findings);
    }

    private static Optional<Finding> compare(
            Facts facts, ObjectName name, @Nullable SchemaObject before, @Nullable SchemaObject after) {
        if (before == null || after == null) {
            return Optional.of(new Difference(name, before, after, List.of()));
        }
        List<AttributeDifference> differences = facts.differences(before, after);
        if (!differences.isEmpty()) {
            return Optional.of(new Difference(name, before, after, differences));
        }
        return after instanceof OtherObject other && !other.isComparable()
                ? Optional.of(new NotComparable(
                        name, name + " is on both sides, and PostgreSQL does not show by what to compare it"))
                : Optional.empty();
    }

    /** What differs, sorted by name. */
    public List<Difference> differences() {
        return findings.stream()
                .filter(Difference.class::isInstance)
                .map(Difference.class::cast)
                .toList();
    }

    /** What could not be compared, sorted by name. */
    public List<NotComparable> notComparable() {
        return findings.stream()
                .filter(NotComparable.class::isInstance)
                .map(NotComparable.class::cast)
                .toList();
    }

    /** Whether nothing differs, as far as it could be compared. */
    public boolean isEqual() {
        return differences().isEmpty();
    }
}
