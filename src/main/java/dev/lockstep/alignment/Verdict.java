package dev.lockstep.alignment;

import java.util.List;
import java.util.Locale;

/** What a check comes to: which of the three stands alone, and in what way. The words are stable. */
public enum Verdict {
    /** The entities stand alone: they changed, and no change set says so yet. */
    ENTITIES_CHANGED,
    /** The changelog stands alone: entities and database agree on something that no change set makes. */
    CHANGELOG_LACKS,
    /** The database is behind: change sets are pending. */
    CHANGE_SETS_PENDING,
    /** The database stands alone: somebody changed it by hand. */
    DATABASE_CHANGED,
    /** No two of the three agree on something. */
    ALL_DIFFER,
    /** The database has run change sets that the changelog does not have. */
    CHANGE_SETS_UNKNOWN,
    /** The database has run change sets that read otherwise by now. */
    CHANGE_SETS_CHANGED,
    /** Liquibase has never touched the database. */
    DATABASE_UNSTAMPED;

    /** The verdict as JSON has it: {@code change-sets-pending}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Everything that is to be said of a result, in this order; nothing where all agree. */
    static List<Verdict> of(CheckResult result) {
        return List.of(values()).stream()
                .filter(verdict -> verdict.holds(result))
                .toList();
    }

    private boolean holds(CheckResult result) {
        return switch (this) {
            case ENTITIES_CHANGED -> result.findings().anyMatch(finding -> isAlone(finding, Party.ENTITIES));
            case CHANGELOG_LACKS -> result.findings().anyMatch(finding -> isAlone(finding, Party.CHANGELOG));
            case DATABASE_CHANGED -> result.findings().anyMatch(finding -> isAlone(finding, Party.DATABASE));
            case ALL_DIFFER ->
                result.findings().anyMatch(finding -> finding.alone().isEmpty());
            case CHANGE_SETS_PENDING -> result.positions().anyMatch(at -> at.position() instanceof Position.Behind);
            case CHANGE_SETS_CHANGED ->
                result.positions().anyMatch(at -> !at.changed().isEmpty());
            case DATABASE_UNSTAMPED -> result.positions().anyMatch(at -> at.position() instanceof Position.Unstamped);
            case CHANGE_SETS_UNKNOWN ->
                result.database() != null && !result.database().unknown().isEmpty();
        };
    }

    private static boolean isAlone(Finding finding, Party party) {
        return finding.alone().filter(alone -> alone == party).isPresent();
    }
}
