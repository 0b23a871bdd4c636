package dev.lockstep.alignment;

import dev.lockstep.changelog.AppliedChangeSet;
import dev.lockstep.changelog.ChangelogRunner;
import dev.lockstep.changelog.ChangelogSource;
import dev.lockstep.changelog.Standing;
import dev.lockstep.hibernate.PersistenceUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a database stands in the changelogs of all systems of a project. */
final class Standings {

    private final Systems systems;
    private final Optional<List<AppliedChangeSet>> history;
    private final Map<String, Standing> bySystem = new LinkedHashMap<>();

    private Standings(Systems systems, Optional<List<AppliedChangeSet>> history) {
        this.systems = systems;
        this.history = history;
    }

    /** Holds a history against every changelog; a system that has no changelog yet stands nowhere. */
    static Standings of(ChangelogSource source, Systems systems, Optional<List<AppliedChangeSet>> history) {
        Standings standings = new Standings(systems, history);
        for (PersistenceUnit unit : systems.all()) {
            String root = unit.changelog();
            if (root != null && source.read(root) != null) {
                standings.bySystem.put(
                        unit.name(), new ChangelogRunner(source, root).standing(history.orElse(List.of())));
            }
        }
        return standings;
    }

    /** The systems that the database is judged by: those named, else those that its history knows, else all. */
    List<PersistenceUnit> chosen() {
        if (!systems.named().isEmpty()) {
            return systems.named();
        }
        List<PersistenceUnit> known =
                systems.all().stream().filter(this::isKnown).toList();
        return known.isEmpty() ? systems.all() : known;
    }

    /** The systems whose objects are expected in the database: those chosen, and those that its history knows. */
    List<PersistenceUnit> expected() {
        List<PersistenceUnit> chosen = chosen();
        return systems.all().stream()
                .filter(unit -> chosen.contains(unit) || isKnown(unit))
                .toList();
    }

    /** The systems that the database is not judged by: what is theirs is not a stray. */
    List<PersistenceUnit> others() {
        List<PersistenceUnit> chosen = chosen();
        return systems.all().stream()
                .filter(unit -> !chosen.contains(unit) && bySystem.containsKey(unit.name()))
                .toList();
    }

    private boolean isKnown(PersistenceUnit unit) {
        Standing standing = bySystem.get(unit.name());
        return standing != null && standing.isKnown();
    }

    /** How much of a system's changelog the database has. */
    Reach reach(PersistenceUnit unit) {
        String root = Changelogs.rootOf(unit);
        Standing standing = bySystem.get(unit.name());
        return history.isEmpty() || standing == null ? Reach.head(root) : Reach.of(root, standing);
    }

    /** Where the database stands in a system's changelog. */
    Position position(PersistenceUnit unit) {
        Standing standing = bySystem.get(unit.name());
        if (history.isEmpty()) {
            return new Position.Unstamped();
        }
        return standing == null || standing.pending().isEmpty()
                ? new Position.AtHead()
                : new Position.Behind(standing.applied().size(), standing.pending());
    }

    /** The change sets of a system that read otherwise than when they ran. */
    List<Standing.Changed> changed(PersistenceUnit unit) {
        Standing standing = bySystem.get(unit.name());
        return standing == null ? List.of() : standing.changed();
    }

    /** The rows of the history that no changelog has. */
    List<AppliedChangeSet> unknown() {
        Set<AppliedChangeSet> known = new HashSet<>();
        bySystem.values().forEach(standing -> known.addAll(standing.rows()));
        List<String> elsewhere = systems.named().isEmpty()
                ? List.of()
                : others().stream().map(Standings::directory).toList();
        return history.orElse(List.of()).stream()
                .filter(row -> !known.contains(row))
                .filter(row -> elsewhere.stream().noneMatch(row.id().path()::startsWith))
                .toList();
    }

    /** The folder of a system's change sets; where that is the project's own, the root changelog itself. */
    private static String directory(PersistenceUnit unit) {
        String root = Changelogs.rootOf(unit);
        int slash = root.lastIndexOf('/');
        return slash < 0 ? root : root.substring(0, slash + 1);
    }
}
