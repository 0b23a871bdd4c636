package dev.lockstep.alignment;

import dev.lockstep.alignment.CheckResult.SystemResult;
import java.util.List;

/**
 * All three held against each other.
 *
 * @param systems entities against changelogs, with what the database has beside each difference
 * @param database changelogs against database, with what the entities have beside each difference
 */
record ThreeWay(List<SystemResult> systems, DatabaseVerdict database) {
    ThreeWay {
        systems = List.copyOf(systems);
    }
}
