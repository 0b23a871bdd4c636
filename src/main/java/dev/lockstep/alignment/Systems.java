package dev.lockstep.alignment;

import dev.lockstep.hibernate.PersistenceUnit;
import java.util.List;

/**
 * The systems of a project, and which of them a command is about.
 *
 * @param all every system, in the order in which their changelogs run
 * @param named those that the user named; none where the database is to say which
 */
public record Systems(List<PersistenceUnit> all, List<PersistenceUnit> named) {
    public Systems {
        all = List.copyOf(all);
        named = List.copyOf(named);
    }
}
